import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Store } from '@core/store/store';
import { beforeEach, describe, expect, test } from 'vitest';
import { FaultyDisk } from './disks/faulty-disk';
import { answering, codeOf, dataOf, idOf, makeFolder, openSample, sampleDeck, sampleRound, tryOpen } from './samples';

let dir: string;
let disk: FaultyDisk;
let store: Store;

const open = async () => {
  disk = new FaultyDisk();
  store = await openSample(dir, { files: disk.files });
  return store;
};
const answer = (number: number, note: string) =>
  store.rounds.update(idOf(number), answering('item-1', { rating: 3, note }));
const listed = () => store.rounds.list().map(({ id, answered }) => [id, answered]);

describe('a new folder', () => {
  test('is made, with the folders it lies in', async () => {
    dir = join(await makeFolder(), 'new', 'deeper');
    await open();
    dataOf(await store.rounds.create(sampleRound(1)));
    dataOf(await store.decks.create(sampleDeck(2)));
    dataOf(await store.settings.update((settings) => ({ ...settings, theme: 'dark' })));
    expect(store.dataDir).toBe(dir);
    await store.close();
    const names = ['aside', 'catalogue.json', 'decks', 'quarantine', 'rounds', 'settings.json', 'trash'];
    expect((await readdir(dir)).sort()).toEqual(names);
    await open();
    expect(store.decks.list()).toEqual([sampleDeck(2)]);
    expect(dataOf(await store.settings.read()).theme).toBe('dark');
  });

  test('is refused with the reason', async () => {
    dir = await makeFolder();
    await writeFile(join(dir, 'file'), '');
    expect(codeOf(await tryOpen(join(dir, 'file', 'inside')))).toBe('disk-error');
    disk = new FaultyDisk();
    disk.refuse = ({ name }) => (name === 'makeFolder' ? 'EACCES' : null);
    expect(codeOf(await tryOpen(join(dir, 'new'), { files: disk.files }))).toBe('folder-read-only');
    disk.refuse = ({ path }) => (path.includes('trash') ? 'ENOSPC' : null);
    expect(codeOf(await tryOpen(join(dir, 'new'), { files: disk.files }))).toBe('disk-full');
    expect(codeOf(await tryOpen(join(dir, 'new')))).toBe('ok');
  });
});

describe('a folder with rounds', () => {
  beforeEach(async () => {
    dir = await makeFolder();
    await open();
    for (const number of [1, 2, 3]) dataOf(await store.rounds.create(sampleRound(number)));
    dataOf(await answer(1, 'before'));
  });

  test('is open to one at a time, and free after closing', async () => {
    expect(await tryOpen(dir)).toMatchObject({ error: { code: 'folder-in-use', detail: { pid: process.pid } } });
    await store.close();
    await store.close();
    await open();
    expect(listed().length).toBe(3);
  });

  test('lets go of the lock when opening fails', async () => {
    await store.close();
    const failing = new FaultyDisk();
    failing.refuse = ({ name, path }) => (name === 'list' && path.endsWith('quarantine') ? 'EIO' : null);
    expect(codeOf(await tryOpen(dir, { files: failing.files }))).toBe('disk-error');
    expect(await readdir(dir)).not.toContain('lock');
  });
});
