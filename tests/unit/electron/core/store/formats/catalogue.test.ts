import { decodeCatalogue, type Entry, encodeCatalogue, parseEntries } from '@core/store/formats/catalogue';
import { expect, test } from 'vitest';

const entry = (id: string): Entry => ({ id, mtimeMs: 1.5, size: 10, summary: { title: `${id} æøå \ud83d\n` } });
const whole = encodeCatalogue({
  rounds: { folderMtimeMs: 12.25, entries: [entry('a'), entry('b'), entry('c')] },
  decks: { folderMtimeMs: null, entries: [{ ...entry('d'), summary: null }] },
  none: { folderMtimeMs: 1, entries: [] },
});

function decoded(bytes = whole) {
  const shelves = decodeCatalogue(bytes);
  if (typeof shelves === 'string') throw new Error(shelves);
  return shelves;
}

test('every shelf comes back as it was', () => {
  const { rounds, decks, none } = decoded();
  expect(parseEntries(rounds?.entries ?? new Uint8Array())).toEqual([entry('a'), entry('b'), entry('c')]);
  expect(parseEntries(decks?.entries ?? new Uint8Array())).toEqual([{ ...entry('d'), summary: null }]);
  expect(parseEntries(none?.entries ?? new Uint8Array())).toEqual([]);
  expect([rounds?.folderMtimeMs, decks?.folderMtimeMs]).toEqual([12.25, null]);
});

test('only the first entries need be read', () => {
  const lines = decoded().rounds?.entries ?? new Uint8Array();
  for (const limit of [0, 1, 2, 3, 4]) expect(parseEntries(lines, limit).length).toBe(Math.min(limit, 3));
});

test('nothing changed or cut off is taken for whole', () => {
  for (let length = 0; length < whole.length; length += 1) {
    expect(decodeCatalogue(whole.subarray(0, length))).toBe('damaged');
  }
  for (let at = 0; at < whole.length; at += 1) {
    const damaged = Uint8Array.from(whole);
    damaged[at] = (damaged[at] ?? 0) ^ 4;
    expect(decodeCatalogue(damaged)).toBe('damaged');
  }
});

test('a later version is told apart', () => {
  const later = '{"format":"lederspeil/catalogue","version":3,"data":"anything"}\nand more\n';
  expect(decodeCatalogue(new TextEncoder().encode(later))).toBe('newer');
});
