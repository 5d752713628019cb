import { decodeCatalogue, encodeCatalogue } from '@core/store/formats/catalogue';
import { Shelf } from '@core/store/shelf';
import fc from 'fast-check';
import { expect, test } from 'vitest';

interface Thing {
  id: string;
  createdAt: string;
  title: string;
}

const thing = (id: string, createdAt: string, title = ''): Thing => ({ id, createdAt, title });
const stat = (mtimeMs: number) => ({ mtimeMs, size: 1 });

/** As the next run finds it. */
function reread(shelf: Shelf<Thing>): Shelf<Thing> {
  const decoded = decodeCatalogue(encodeCatalogue({ things: { folderMtimeMs: 1, entries: shelf.entries() } }));
  if (typeof decoded === 'string' || !decoded.things) throw new Error('unreadable');
  const again = new Shelf<Thing>();
  again.fill(decoded.things.entries);
  return again;
}

test('lists the newest first, equals by their id, and leaves out what it has no summary of', () => {
  const shelf = new Shelf<Thing>();
  shelf.put('b', stat(1), thing('b', '2026-01-01'));
  shelf.put('later', stat(1), null);
  shelf.put('a', stat(1), thing('a', '2026-01-01'));
  shelf.put('c', stat(1), thing('c', '2026-02-01'));
  expect(shelf.list().map(({ id }) => id)).toEqual(['c', 'a', 'b']);
  expect(
    reread(shelf)
      .list(10)
      .map(({ id }) => id),
  ).toEqual(['c', 'a', 'b']);
  expect(reread(shelf).has('later')).toBe(true);
});

test('says the same, whatever happened to it, before and after it was written and read', () => {
  const deed = fc.record({
    id: fc.constantFrom('a', 'b', 'c', 'd', '__proto__'),
    createdAt: fc.constantFrom('2026-01-01', '2026-01-02', '2026-01-03'),
    title: fc.string({ unit: 'binary' }),
    drop: fc.boolean(),
    mtimeMs: fc.nat(),
    rereads: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(deed), (deeds) => {
      let shelf = new Shelf<Thing>();
      const model = new Map<string, Thing>();
      for (const { id, createdAt, title, drop, mtimeMs, rereads } of deeds) {
        if (rereads) shelf = reread(shelf);
        if (drop) shelf.drop(id);
        else shelf.put(id, stat(mtimeMs), thing(id, createdAt, title));
        if (drop) model.delete(id);
        else model.set(id, thing(id, createdAt, title));
        expect(shelf.has(id)).toBe(!drop);
        if (!drop)
          expect([shelf.matches(id, stat(mtimeMs)), shelf.matches(id, stat(mtimeMs + 1))]).toEqual([true, false]);
      }
      const expected = [...model.values()].sort((a, b) =>
        a.createdAt === b.createdAt ? (a.id < b.id ? -1 : 1) : a.createdAt < b.createdAt ? 1 : -1,
      );
      for (const limit of [undefined, 0, 1, 3, 100]) {
        expect(shelf.list(limit)).toEqual(expected.slice(0, limit));
        expect(reread(shelf).list(limit)).toEqual(expected.slice(0, limit));
      }
      expect([shelf.size, shelf.ids().sort()]).toEqual([model.size, [...model.keys()].sort()]);
    }),
  );
});

test('knows whether it differs from what was last written', () => {
  const shelf = new Shelf<Thing>();
  const changes = (work: () => void) => {
    shelf.changed = false;
    work();
    return shelf.changed;
  };
  expect(changes(() => shelf.put('a', stat(1), thing('a', '2026-01-01')))).toBe(true);
  expect(changes(() => shelf.put('a', stat(1), thing('a', '2026-01-01')))).toBe(false);
  expect(changes(() => shelf.put('a', stat(1), thing('a', '2026-01-01', 'new')))).toBe(true);
  expect(changes(() => shelf.put('a', stat(2), thing('a', '2026-01-01', 'new')))).toBe(true);
  expect(changes(() => shelf.drop('b'))).toBe(false);
  expect(changes(() => shelf.drop('a'))).toBe(true);
});
