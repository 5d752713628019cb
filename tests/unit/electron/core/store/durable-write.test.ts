import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { makeFolderDurably, placeDurably, writeDurably } from '@core/store/durable-write';
import { beforeEach, describe, expect, test } from 'vitest';
import { FaultyDisk } from './disks/faulty-disk';
import { makeFolder } from './samples';

let dir: string;
let path: string;
let disk: FaultyDisk;

beforeEach(async () => {
  dir = await makeFolder();
  path = join(dir, 'a.json');
  disk = new FaultyDisk();
});

const save = (content: string) => writeDurably(disk.files, path, content);
const read = (name: string) => readFile(join(dir, name), 'utf8').catch(() => null);
const refuseLinks = () => {
  disk.refuse = ({ name }) => (name === 'link' ? 'EPERM' : null);
};

describe('writeDurably', () => {
  test('keeps what the file held before, and nothing else', async () => {
    await save('one');
    expect(await readdir(dir)).toEqual(['a.json']);
    await save('two');
    await save('three');
    expect([await read('a.json'), await read('a.json.previous')]).toEqual(['three', 'two']);
    expect((await readdir(dir)).length).toBe(2);
  });

  test('syncs the content before the rename, and the folder after it', async () => {
    await save('one');
    disk.heal();
    await save('two');
    const names = disk.calls.map(({ name }) => name);
    expect(names.indexOf('file.sync')).toBeLessThan(names.indexOf('rename'));
    expect(names.indexOf('rename')).toBeLessThan(names.indexOf('syncFolder'));
    expect(names.filter((name) => name === 'file.sync' || name === 'syncFolder').length).toBe(2);
  });

  test('keeps the previous copy where links do not work', async () => {
    refuseLinks();
    await save('one');
    await save('two');
    expect([await read('a.json'), await read('a.json.previous')]).toEqual(['two', 'one']);
    expect((await readdir(dir)).length).toBe(2);
  });

  test('is not stopped by what an interrupted save has left', async () => {
    await save('one');
    await writeFile(`${path}.tmp`, 'half');
    await writeFile(`${path}.previous.tmp`, 'older');
    await save('two');
    expect([await read('a.json'), await read('a.json.previous')]).toEqual(['two', 'one']);
    expect((await readdir(dir)).length).toBe(2);
  });

  describe.each([
    ['with links', () => undefined],
    ['without links', refuseLinks],
  ])('%s, when any one call fails', (_, prepare) => {
    test.each(['ENOSPC', 'EIO', 'EPERM', 'EBUSY'])('with %s, the file is as before or as after', async (code) => {
      prepare();
      const basic = disk.refuse;
      await save('one');
      await save('two');
      disk.calls.length = 0;
      await save('three');
      const steps = disk.calls.length;
      for (let step = 0; step < steps; step += 1) {
        disk.refuse = basic;
        await save('one');
        await save('two');
        disk.calls.length = 0;
        disk.refuse = (call, number) => (number === step ? code : basic(call, number));
        const outcome = await save('three').then(
          () => 'after',
          () => 'before',
        );
        const expected = outcome === 'after' ? 'three' : 'two';
        expect([step, await read('a.json')]).toEqual([step, expected]);
        const previous = await read('a.json.previous');
        expect(outcome === 'after' ? ['two', 'one'] : ['one', 'two']).toContain(previous);
      }
    });
  });

  test('a first save that fails leaves no file', async () => {
    for (let step = 0; step < 8; step += 1) {
      const folder = join(dir, String(step));
      await mkdir(folder);
      disk.failCall(step, 'EIO');
      const names = await writeDurably(disk.files, join(folder, 'a.json'), 'one').then(
        () => ['a.json'],
        () => [],
      );
      expect([step, await readdir(folder)]).toEqual([step, names]);
    }
  });
});

describe('placeDurably', () => {
  test('never overwrites, and works without links', async () => {
    await writeFile(path, 'one');
    const to = join(dir, 'b.json');
    await placeDurably(disk.files, path, to);
    await expect(placeDurably(disk.files, path, to)).rejects.toMatchObject({ code: 'EEXIST' });
    refuseLinks();
    await placeDurably(disk.files, path, join(dir, 'c.json'));
    expect([await read('b.json'), await read('c.json')]).toEqual(['one', 'one']);
  });

  test('takes the second place back when it is not safe', async () => {
    await writeFile(path, 'one');
    disk.refuse = ({ name }) => (name === 'syncFolder' ? 'EIO' : null);
    await expect(placeDurably(disk.files, path, join(dir, 'b.json'))).rejects.toMatchObject({ code: 'EIO' });
    expect(await readdir(dir)).toEqual(['a.json']);
  });
});

describe('makeFolderDurably', () => {
  test('makes what is missing and syncs the folder around each', async () => {
    const deep = join(dir, 'x', 'y');
    await makeFolderDurably(disk.files, deep);
    expect(await readdir(deep)).toEqual([]);
    expect(disk.named('syncFolder')).toEqual([dir, join(dir, 'x')]);
    disk.heal();
    await makeFolderDurably(disk.files, deep);
    expect(disk.named('syncFolder')).toEqual([]);
  });

  test('passes a refusal on', async () => {
    await mkdir(join(dir, 'x'));
    disk.refuse = ({ name }) => (name === 'makeFolder' ? 'EROFS' : null);
    await expect(makeFolderDurably(disk.files, join(dir, 'x', 'y'))).rejects.toMatchObject({ code: 'EROFS' });
  });
});
