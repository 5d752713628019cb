import { copyFile, readdir, readFile, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Store } from '@core/store/store';
import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { FaultyDisk } from './disks/faulty-disk';
import { answering, codeOf, dataOf, idOf, makeFolder, openSample, sampleDeck, sampleRound } from './samples';

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

describe('list', () => {
  test('is newest first and follows every change', async () => {
    for (const number of [2, 3, 1]) dataOf(await store.rounds.create(sampleRound(number)));
    dataOf(await answer(1, 'hei'));
    expect(listed()).toEqual([
      [idOf(3), 0],
      [idOf(2), 0],
      [idOf(1), 1],
    ]);
    dataOf(await store.rounds.remove(idOf(2)));
    expect(listed()).toEqual([
      [idOf(3), 0],
      [idOf(1), 1],
    ]);
    dataOf(await store.rounds.restore(idOf(2)));
    expect(listed()).toEqual([
      [idOf(3), 0],
      [idOf(2), 0],
      [idOf(1), 1],
    ]);
    await reopen();
    expect(listed()).toEqual([
      [idOf(3), 0],
      [idOf(2), 0],
      [idOf(1), 1],
    ]);
  });

  test('of decks holds the documents themselves', async () => {
    dataOf(await store.decks.create(sampleDeck(1, { edits: { 'title:main': { heading: 'Hei' } } })));
    expect(store.decks.list()).toEqual([sampleDeck(1, { edits: { 'title:main': { heading: 'Hei' } } })]);
  });

  test('shows nothing of a save that failed', async () => {
    dataOf(await store.rounds.create(sampleRound(1)));
    disk.refuse = ({ name }) => (name === 'syncFolder' ? 'EIO' : null);
    expect(codeOf(await answer(1, 'hei'))).toBe('disk-error');
    expect(codeOf(await store.rounds.create(sampleRound(2)))).toBe('disk-error');
    disk.heal();
    expect(listed()).toEqual([[idOf(1), 0]]);
    expect(await noteOf(1)).toBeUndefined();
    expect(codeOf(await store.rounds.read(idOf(2)))).toBe('not-found');
    expect(await readdir(join(dir, 'rounds'))).toEqual([`${idOf(1)}.json`]);
  });
});

test('answers given at the same time all count', async () => {
  dataOf(await store.rounds.create(sampleRound(1)));
  const items = Array.from({ length: 30 }, (_, number) => `item-${number}`);
  await Promise.all(items.map((item) => store.rounds.update(idOf(1), answering(item, { rating: 5 }))));
  await reopen();
  expect(Object.keys(dataOf(await store.rounds.read(idOf(1))).answers)).toEqual(items);
});

test('any answer comes back as it was written', { timeout: 120_000 }, async () => {
  dataOf(await store.rounds.create(sampleRound(1)));
  const unit = fc.oneof(
    fc.constantFrom(
      '😀',
      '\ud83d',
      '\ude00',
      '\u0000',
      '\u0007',
      '\u202e',
      'שלום',
      'مرحبا',
      '\u2028',
      '\ufeff',
      '\r\n',
    ),
    fc.string({ unit: 'binary', maxLength: 8 }),
  );
  const note = fc.array(unit, { maxLength: 40 }).map((parts) => parts.join(''));
  const id = fc.constantFrom('item-1', 'constructor', 'prototype', 'tostring', 'a');
  await fc.assert(
    fc.asyncProperty(fc.dictionary(id, note, { maxKeys: 5 }), note, async (notes, title) => {
      const answers = Object.fromEntries(Object.entries(notes).map(([item, text]) => [item, { ...EMPTY, note: text }]));
      dataOf(await store.rounds.update(idOf(1), (round) => ({ ...round, title: title.slice(0, 200), answers })));
      await reopen();
      const round = dataOf(await store.rounds.read(idOf(1)));
      expect(round.answers).toEqual(answers);
      expect(round.title).toBe(title.slice(0, 200));
      expect(store.rounds.list()[0]?.title).toBe(round.title);
    }),
    { numRuns: 25 },
  );
});
const EMPTY = { evidence: [], rating: null, importance: null, target: null };

describe('create', () => {
  test('never replaces a record that is there', async () => {
    dataOf(await store.rounds.create(sampleRound(1, { title: 'first' })));
    expect(codeOf(await store.rounds.create(sampleRound(1, { title: 'second' })))).toBe('invalid-input');
    expect(dataOf(await store.rounds.read(idOf(1))).title).toBe('first');
  });

  test('refuses ids that are no ids, and records that could not be read again', async () => {
    for (const id of ['../../etc/passwd', '', 'short', 'a'.repeat(41), '..\\..\\windows']) {
      expect(codeOf(await store.rounds.create(sampleRound(1, { id })))).toBe('invalid-input');
      expect(codeOf(await store.rounds.read(id))).toBe('not-found');
      expect(codeOf(await store.rounds.remove(id))).toBe('not-found');
    }
    expect(codeOf(await store.rounds.create(sampleRound(1, { packId: 'No Pack' })))).toBe('invalid-input');
    expect(await readdir(join(dir, 'rounds'))).toEqual([]);
  });
});

describe('update', () => {
  test('of a record that is not there says so', async () => {
    expect(codeOf(await answer(1, 'hei'))).toBe('not-found');
  });

  test('can not give a record another id', async () => {
    dataOf(await store.rounds.create(sampleRound(1)));
    expect(codeOf(await store.rounds.update(idOf(1), (round) => ({ ...round, id: idOf(2) })))).toBe('invalid-input');
    expect(await readdir(join(dir, 'rounds'))).toEqual([`${idOf(1)}.json`]);
  });

  test('writes the one round file, and reads none', async () => {
    for (let number = 0; number < 9; number += 1) dataOf(await store.rounds.create(sampleRound(number)));
    await answer(3, 'one');
    disk.heal();
    await answer(3, 'two');
    expect(disk.named('open')).toEqual([`${fileOf(3)}.tmp`]);
    expect(disk.named('read')).toEqual([]);
  });

  test('of more rounds than are kept in memory loses none', async () => {
    for (let number = 0; number < 9; number += 1) dataOf(await store.rounds.create(sampleRound(number)));
    for (const note of ['one', 'two']) {
      await Promise.all(Array.from({ length: 9 }, (_, number) => answer(number, `${note} ${number}`)));
    }
    for (let number = 0; number < 9; number += 1) expect(await noteOf(number)).toBe(`two ${number}`);
  });
});

describe('the trash', () => {
  test('keeps what was removed, to be brought back, after a restart too', async () => {
    dataOf(await store.rounds.create(sampleRound(1)));
    dataOf(await answer(1, 'hei'));
    dataOf(await store.rounds.remove(idOf(1)));
    expect(codeOf(await store.rounds.read(idOf(1)))).toBe('not-found');
    expect(await readdir(join(dir, 'rounds'))).toEqual([]);
    await reopen();
    expect(listed()).toEqual([]);
    dataOf(await store.rounds.restore(idOf(1)));
    expect(await noteOf(1)).toBe('hei');
    expect(await readdir(join(dir, 'trash/rounds'))).toEqual([]);
  });

  test('has the record as it was when it was removed last', async () => {
    dataOf(await store.rounds.create(sampleRound(1)));
    for (const note of ['one', 'two']) {
      dataOf(await answer(1, note));
      dataOf(await store.rounds.remove(idOf(1)));
      dataOf(await store.rounds.restore(idOf(1)));
    }
    expect(await noteOf(1)).toBe('two');
  });

  test('has nothing to bring back that was never there, and leaves alone what is', async () => {
    expect(codeOf(await store.rounds.restore(idOf(1)))).toBe('not-found');
    dataOf(await store.rounds.create(sampleRound(1)));
    dataOf(await answer(1, 'hei'));
    expect(dataOf(await store.rounds.restore(idOf(1))).answers['item-1']?.note).toBe('hei');
  });

  test('is emptied of what has been there for more than thirty days', async () => {
    let today = new Date('2026-08-17T07:00:00.000Z');
    await store.close();
    store = await openSample(dir, { now: () => today });
    for (const number of [1, 2]) dataOf(await store.rounds.create(sampleRound(number)));
    await utimes(fileOf(1), today, new Date('2020-01-01T00:00:00.000Z'));
    dataOf(await store.rounds.remove(idOf(1)));
    const namesAfter = async (days: number) => {
      await store.close();
      today = new Date(Date.parse('2026-08-17T07:00:00.000Z') + days * 86_400_000);
      store = await openSample(dir, { now: () => today });
      return readdir(join(dir, 'trash/rounds'));
    };
    expect(await namesAfter(29)).toEqual([`${idOf(1)}.json`]);
    expect(await namesAfter(31)).toEqual([]);
    expect(listed()).toEqual([[idOf(2), 0]]);
  });
});

test('files that are not the store’s stay as they are', async () => {
  dataOf(await store.rounds.create(sampleRound(1)));
  await store.close();
  await copyFile(fileOf(1), join(dir, 'rounds', 'my copy.json'));
  await writeFile(join(dir, 'rounds', 'readme.txt'), 'mine');
  const before = await stat(join(dir, 'rounds', 'my copy.json'));
  store = await openSample(dir);
  expect(listed()).toEqual([[idOf(1), 0]]);
  expect((await stat(join(dir, 'rounds', 'my copy.json'))).mtimeMs).toBe(before.mtimeMs);
  expect(await readFile(join(dir, 'rounds', 'readme.txt'), 'utf8')).toBe('mine');
  expect(store.notices()).toEqual([]);
});
