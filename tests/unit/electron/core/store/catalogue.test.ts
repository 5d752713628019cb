import { cp, mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Store } from '@core/store/store';
import { beforeEach, describe, expect, test } from 'vitest';
import { FaultyDisk } from './disks/faulty-disk';
import { abandon, answering, codeOf, dataOf, idOf, makeFolder, openSample, sampleRound } from './samples';

let dir: string;
let disk: FaultyDisk;
let store: Store;

const open = async () => {
  disk = new FaultyDisk();
  store = await openSample(dir, { files: disk.files });
  return store;
};
const reopen = async () => {
  await store.close();
  return open();
};
const crash = async () => {
  await abandon(dir);
  return open();
};
const answer = (number: number, note: string) =>
  store.rounds.update(idOf(number), answering('item-1', { rating: 3, note }));
const listed = () => store.rounds.list().map(({ id, answered }) => [id, answered]);
const roundsRead = () => disk.named('read').filter((path) => path.includes('rounds'));
const fileOf = (number: number) => join(dir, 'rounds', `${idOf(number)}.json`);

describe('a folder with rounds', () => {
  beforeEach(async () => {
    dir = await makeFolder();
    await open();
    for (const number of [1, 2, 3]) dataOf(await store.rounds.create(sampleRound(number)));
    dataOf(await answer(1, 'before'));
  });

  describe('after a clean close', () => {
    test('is opened without looking at the rounds', async () => {
      await reopen();
      expect(listed()).toEqual([
        [idOf(3), 0],
        [idOf(2), 0],
        [idOf(1), 1],
      ]);
      expect(roundsRead()).toEqual([]);
      expect(disk.named('list').filter((path) => path === join(dir, 'rounds'))).toEqual([]);
    });

    test('writes nothing when only read', async () => {
      await reopen();
      await store.rounds.read(idOf(1));
      disk.heal();
      await store.close();
      expect(disk.named('open')).toEqual([]);
    });

    test('lists the newest without reading the whole catalogue, and after changes too', async () => {
      await reopen();
      expect(store.rounds.list(2).map(({ id }) => id)).toEqual([idOf(3), idOf(2)]);
      dataOf(await store.rounds.create(sampleRound(4)));
      expect(store.rounds.list(2).map(({ id }) => id)).toEqual([idOf(4), idOf(3)]);
      expect(store.rounds.list(9).length).toBe(4);
    });

    test('notices files that came and went, and reads only those', async () => {
      await store.close();
      await rm(fileOf(2));
      const copied = (await readFile(fileOf(1), 'utf8')).replaceAll(idOf(1), idOf(9));
      await writeFile(fileOf(9), JSON.stringify({ ...JSON.parse(copied), check: undefined }));
      await open();
      expect(listed()).toEqual([
        [idOf(3), 0],
        [idOf(1), 1],
        [idOf(9), 1],
      ]);
      expect(
        roundsRead()
          .filter((path) => path.endsWith('.json'))
          .sort(),
      ).toEqual([fileOf(2), fileOf(9)]);
      await reopen();
      expect(roundsRead()).toEqual([]);
    });

    test('notices them on drives that keep no time for a folder', async () => {
      const forgetful = new FaultyDisk();
      forgetful.refuse = ({ name, path }) => (name === 'touch' && path === join(dir, 'rounds') ? 'EPERM' : null);
      await store.close();
      store = await openSample(dir, { files: forgetful.files });
      dataOf(await answer(1, 'after'));
      await store.close();
      await rm(fileOf(2));
      await open();
      expect(listed()).toEqual([
        [idOf(3), 0],
        [idOf(1), 1],
      ]);
    });

    test('notices that the folder was put back from a copy', async () => {
      await store.close();
      await cp(join(dir, 'rounds'), join(dir, 'backup'), { recursive: true });
      await open();
      dataOf(await answer(2, 'later'));
      await store.close();
      await rm(join(dir, 'rounds'), { recursive: true });
      await rename(join(dir, 'backup'), join(dir, 'rounds'));
      await open();
      expect(listed()).toEqual([
        [idOf(3), 0],
        [idOf(2), 0],
        [idOf(1), 1],
      ]);
    });
  });

  describe('after a crash', () => {
    beforeEach(async () => {
      await reopen();
    });

    test('lists what was saved last, reading only what has changed', async () => {
      dataOf(await answer(2, 'after'));
      dataOf(await store.rounds.remove(idOf(3)));
      await crash();
      expect(listed()).toEqual([
        [idOf(2), 1],
        [idOf(1), 1],
      ]);
      expect(new Set(roundsRead())).toEqual(new Set([fileOf(2), fileOf(3), `${fileOf(3)}.previous`]));
      await crash();
      expect(roundsRead()).toEqual([]);
      expect(listed()).toEqual([
        [idOf(2), 1],
        [idOf(1), 1],
      ]);
    });

    test('says in the folder, before the first change, that the catalogue may lag behind', async () => {
      expect(await readdir(dir)).not.toContain('catalogue.behind');
      dataOf(await answer(2, 'after'));
      expect(await readdir(dir)).toContain('catalogue.behind');
      await store.close();
      expect(await readdir(dir)).not.toContain('catalogue.behind');
    });

    test('saves nothing where that can not be said', async () => {
      disk.refuse = ({ path }) => (path.includes('catalogue.behind') ? 'ENOSPC' : null);
      expect(codeOf(await answer(2, 'after'))).toBe('disk-full');
      disk.heal();
      dataOf(await answer(2, 'after'));
      await crash();
      expect(listed()).toContainEqual([idOf(2), 1]);
    });

    test('is swept of what was left half done', async () => {
      await mkdir(join(dir, 'rounds', 'folder.tmp'));
      for (const name of ['rounds/a.json.tmp', 'decks/a.json.previous.tmp', 'plan.json.tmp', 'quarantine/a.tmp']) {
        await writeFile(join(dir, name), 'half');
      }
      await writeFile(join(dir, 'trash/rounds/a.json.tmp'), 'half');
      dataOf(await answer(2, 'after'));
      await crash();
      await store.close();
      const left = (await readdir(dir, { recursive: true })).filter((name) => name.endsWith('.tmp'));
      expect(left).toEqual(['rounds/folder.tmp']);
    });
  });

  describe('with a catalogue that can not be used', () => {
    const broken: [string, (text: string) => string | null][] = [
      ['none', () => null],
      ['an empty one', () => ''],
      ['one cut short', (text) => text.slice(0, -40)],
      ['one with another answer count', (text) => text.replace('"answered":1', '"answered":9')],
      ['one with a damaged first line', (text) => text.replace('"lines":', '"lines":1')],
      ['one written by hand', () => '{"format":"lederspeil/catalogue","version":1,"data":{"shelves":{},"lines":0}}\n'],
    ];
    test.each(broken)('%s, makes it anew from the files', async (_, change) => {
      await store.close();
      const path = join(dir, 'catalogue.json');
      const text = change(await readFile(path, 'utf8'));
      if (text === null) await rm(path);
      else await writeFile(path, text);
      await open();
      expect(listed()).toEqual([
        [idOf(3), 0],
        [idOf(2), 0],
        [idOf(1), 1],
      ]);
      expect(roundsRead().length).toBe(3);
      expect(store.notices()).toEqual([]);
      await reopen();
      expect(roundsRead()).toEqual([]);
    });

    test('of a later version leaves that as it is', async () => {
      await store.close();
      const later = '{"format":"lederspeil/catalogue","version":3,"data":{}}\n';
      await writeFile(join(dir, 'catalogue.json'), later);
      await open();
      dataOf(await answer(2, 'after'));
      await reopen();
      expect(listed()).toEqual([
        [idOf(3), 0],
        [idOf(2), 1],
        [idOf(1), 1],
      ]);
      expect(await readFile(join(dir, 'catalogue.json'), 'utf8')).toBe(later);
      expect(await readdir(dir)).toContain('catalogue.behind');
    });
  });

  test('lists each round as it is once it has been read, whatever the catalogue said', async () => {
    await store.close();
    const before = await stat(fileOf(1));
    const changed = JSON.parse(await readFile(fileOf(1), 'utf8'));
    changed.data.title = 'changed by hand';
    delete changed.check;
    await writeFile(fileOf(1), JSON.stringify(changed));
    expect((await stat(fileOf(1))).ino).toBe(before.ino);
    await open();
    dataOf(await store.rounds.read(idOf(1)));
    expect(store.rounds.list().find(({ id }) => id === idOf(1))?.title).toBe('changed by hand');
  });
});
