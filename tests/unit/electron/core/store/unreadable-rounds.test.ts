import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Store } from '@core/store/store';
import { beforeEach, describe, expect, test } from 'vitest';
import { FaultyDisk } from './disks/faulty-disk';
import { answering, codeOf, dataOf, idOf, makeFolder, openSample, sampleRound } from './samples';

let dir: string;
let disk: FaultyDisk;
let store: Store;

beforeEach(async () => {
  dir = await makeFolder();
  disk = new FaultyDisk();
  store = await openSample(dir, { files: disk.files });
});

const fileOf = (number: number, folder = 'rounds') => join(dir, folder, `${idOf(number)}.json`);
const answer = (number: number, note: string) =>
  store.rounds.update(idOf(number), answering('item-1', { rating: 3, note }));
const noteOf = async (number: number) => dataOf(await store.rounds.read(idOf(number))).answers['item-1']?.note;
const listed = () => store.rounds.list().map(({ id, answered }) => [id, answered]);
const reopen = async () => {
  await store.close();
  store = await openSample(dir, { files: disk.files });
};

describe('a damaged round', () => {
  beforeEach(async () => {
    for (const number of [1, 2]) {
      dataOf(await store.rounds.create(sampleRound(number)));
      dataOf(await answer(number, 'first'));
      dataOf(await answer(number, 'second'));
    }
    await store.close();
  });

  const damages: [string, (bytes: Buffer) => Buffer][] = [
    ['empty', () => Buffer.alloc(0)],
    ['cut short', (bytes) => bytes.subarray(0, bytes.length - 20)],
    ['filled with zeros', (bytes) => Buffer.alloc(bytes.length)],
    ['with a flipped bit in a note', (bytes) => flip(bytes, bytes.indexOf('second'))],
    ['with a flipped bit in a rating', (bytes) => flip(bytes, bytes.indexOf('"rating":3') + 9)],
    ['another record than its name says', (bytes) => Buffer.from(bytes.toString().replace(idOf(1), idOf(7)))],
    ['a deck', () => Buffer.from('{"format":"lederspeil/deck","version":1,"data":{}}')],
  ];
  const flip = (bytes: Buffer, at: number) => {
    bytes[at] = (bytes[at] ?? 0) ^ 1;
    return bytes;
  };

  test.each(damages)('%s gives its place to the last good copy', async (_, damage) => {
    const damaged = damage(await readFile(fileOf(1)));
    await writeFile(fileOf(1), damaged);
    store = await openSample(dir);
    expect(await noteOf(1)).toBe('first');
    expect(await noteOf(2)).toBe('second');
    expect(store.notices()).toEqual([
      expect.objectContaining({ kind: 'restored-copy', file: `rounds/${idOf(1)}.json` }),
    ]);
    expect(await readFile(join(dir, store.notices()[0]?.detail ?? ''))).toEqual(damaged);
    dataOf(await answer(1, 'third'));
    await reopen();
    expect(await noteOf(1)).toBe('third');
  });

  test('without a good copy is said to be damaged, once; the others are untouched', async () => {
    await writeFile(fileOf(1), '');
    await writeFile(`${fileOf(1)}.previous`, '\0');
    store = await openSample(dir);
    expect(codeOf(await answer(1, 'third'))).toBe('file-damaged');
    expect(codeOf(await store.rounds.read(idOf(1)))).toBe('not-found');
    expect(listed()).toEqual([[idOf(2), 1]]);
    expect(store.notices().map(({ kind }) => kind)).toEqual(['quarantined']);
    expect(await noteOf(2)).toBe('second');
  });

  test('found while the catalogue is made anew is dealt with there', async () => {
    await writeFile(fileOf(1), '');
    await writeFile(fileOf(2), '');
    await writeFile(`${fileOf(2)}.previous`, '');
    await writeFile(join(dir, 'catalogue.json'), 'broken');
    store = await openSample(dir);
    expect(listed()).toEqual([[idOf(1), 1]]);
    expect(
      store
        .notices()
        .map(({ kind, file }) => [kind, file])
        .sort(),
    ).toEqual([
      ['quarantined', `rounds/${idOf(2)}.json`],
      ['restored-copy', `rounds/${idOf(1)}.json`],
    ]);
  });

  test('that the disk refuses to read is not taken for damaged', async () => {
    store = await openSample(dir, { files: disk.files });
    disk.refuse = ({ name }) => (name === 'read' ? 'EIO' : null);
    expect(codeOf(await store.rounds.read(idOf(1)))).toBe('disk-error');
    disk.heal();
    expect(await noteOf(1)).toBe('second');
    expect(store.notices()).toEqual([]);
  });
});

describe('a round of a later version', () => {
  const newer = JSON.stringify({ format: 'lederspeil/round', version: 99, data: { id: idOf(1), moods: [] } });

  beforeEach(async () => {
    dataOf(await store.rounds.create(sampleRound(2)));
    await store.close();
    await writeFile(fileOf(1), newer);
    store = await openSample(dir, { files: disk.files });
  });

  test('is neither listed, changed, replaced nor removed, and the user is told', async () => {
    expect(listed()).toEqual([[idOf(2), 0]]);
    expect(codeOf(await store.rounds.read(idOf(1)))).toBe('file-newer');
    expect(codeOf(await answer(1, 'hei'))).toBe('file-newer');
    expect(codeOf(await store.rounds.create(sampleRound(1)))).toBe('invalid-input');
    expect(codeOf(await store.rounds.remove(idOf(1)))).toBe('file-newer');
    expect(await readFile(fileOf(1), 'utf8')).toBe(newer);
    expect(store.notices()).toEqual([expect.objectContaining({ kind: 'newer-file', file: `rounds/${idOf(1)}.json` })]);
  });

  test('is remembered as such, not read again at each start', async () => {
    await store.close();
    disk.heal();
    store = await openSample(dir, { files: disk.files });
    expect(disk.named('read').filter((path) => path.includes('rounds'))).toEqual([]);
    expect(listed()).toEqual([[idOf(2), 0]]);
  });
});
