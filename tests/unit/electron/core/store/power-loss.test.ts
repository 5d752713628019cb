import type { Store } from '@core/store/store';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FaultyDisk } from './disks/faulty-disk';
import { PowerLossDisk } from './disks/power-loss-disk';
import { codeOf, dataOf, idOf, sampleRound, tryOpen } from './samples';

const DIR = '/home/ida/kit';
const ROUNDS = 3;

interface Deed {
  kind: 'write' | 'remove' | 'restore';
  round: number;
}

/** What a round's title must be, null when it is removed: as acknowledged, or as asked for last without an answer. */
interface Expected {
  acknowledged: string | null;
  asked: string | null;
  /** What a removed round is to be restored to. */
  inTrash: string | null;
}

const deed: fc.Arbitrary<Deed> = fc.record({
  kind: fc.constantFrom('write', 'write', 'remove', 'restore'),
  round: fc.integer({ min: 0, max: ROUNDS - 1 }),
});

/** Numbers from 0 to below 1, the same for the same seed (Park and Miller 1988). */
function chanceFrom(seed: number): () => number {
  let state = (seed % 2_147_483_646) + 1;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

async function perform(store: Store, { kind, round }: Deed, title: string): Promise<boolean> {
  const id = idOf(round);
  if (kind === 'remove') return (await store.rounds.remove(id)).ok;
  if (kind === 'restore') return (await store.rounds.restore(id)).ok;
  return (await store.rounds.update(id, (current) => ({ ...current, title }))).ok;
}

function outcomeOf({ kind }: Deed, { acknowledged, inTrash }: Expected, title: string): string | null {
  if (kind === 'remove') return null;
  if (kind === 'restore') return acknowledged ?? inTrash;
  return acknowledged === null ? null : title;
}

/** Does the deeds until the power goes. Returns what must be there afterwards. */
async function live(store: Store, deeds: readonly Deed[], hasPower: () => boolean): Promise<Expected[]> {
  const expected = Array.from({ length: ROUNDS }, (): Expected => ({ acknowledged: '', asked: '', inTrash: null }));
  for (const [index, deed] of deeds.entries()) {
    const state = expected[deed.round];
    if (!state) throw new Error('no such round');
    state.asked = outcomeOf(deed, state, `title ${index}`);
    const done = await perform(store, deed, `title ${index}`);
    if (!done && !hasPower()) break;
    if (deed.kind === 'remove' && state.acknowledged !== null) state.inTrash = state.acknowledged;
    state.acknowledged = state.asked;
  }
  return expected;
}

async function expectAllThere(store: Store, expected: readonly Expected[]): Promise<void> {
  const titles = new Map(store.rounds.list().map(({ id, title }) => [id, title]));
  for (const [number, { acknowledged, asked, inTrash }] of expected.entries()) {
    const round = await store.rounds.read(idOf(number));
    const found = round.ok ? round.data.title : null;
    expect([acknowledged, asked]).toContain(found);
    expect(titles.get(idOf(number)) ?? null).toBe(found);
    if (acknowledged === null && asked === null) {
      expect(dataOf(await store.rounds.restore(idOf(number))).title).toBe(inTrash);
    }
  }
  expect(store.notices().filter(({ kind }) => kind === 'quarantined')).toEqual([]);
}

/** The process that held the folder is gone as well. */
async function restart(disk: PowerLossDisk): Promise<Store> {
  disk.losePower();
  await disk.remove(`${DIR}/lock`).catch(() => undefined);
  return dataOf(await tryOpen(DIR, { files: disk }));
}

test('what was acknowledged survives a power loss at any moment', { timeout: 120_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(deed, { minLength: 1, maxLength: 8 }),
      fc.nat(120),
      fc.nat(),
      fc.boolean(),
      async (deeds, moment, seed, keepsFolderTimes) => {
        const below = new PowerLossDisk(chanceFrom(seed), keepsFolderTimes);
        const disk = new FaultyDisk(below);
        const first = dataOf(await tryOpen(DIR, { files: disk.files }));
        for (let number = 0; number < ROUNDS; number += 1) dataOf(await first.rounds.create(sampleRound(number)));
        await first.close();
        const store = dataOf(await tryOpen(DIR, { files: disk.files }));
        dataOf(await store.settings.update((settings) => ({ ...settings, theme: 'dark' })));
        let power = true;
        disk.heal();
        disk.refuse = (_, number) => {
          if (number >= moment) power = false;
          return power ? null : 'EIO';
        };
        const expected = await live(store, deeds, () => power);
        const again = await restart(below);
        await expectAllThere(again, expected);
        const names = await below.list(`${DIR}/rounds`);
        expect(names.filter((name) => name.endsWith('.tmp'))).toEqual([]);
        await again.close();
      },
    ),
    { numRuns: 400 },
  );
});

test('a store survives a power loss while it is made', async () => {
  for (let moment = 0; moment < 60; moment += 1) {
    const below = new PowerLossDisk(chanceFrom(moment));
    const disk = new FaultyDisk(below);
    disk.refuse = (_, number) => (number >= moment ? 'EIO' : null);
    expect(['ok', 'disk-error']).toContain(codeOf(await tryOpen(DIR, { files: disk.files })));
    const again = await restart(below);
    dataOf(await again.rounds.create(sampleRound(1)));
    expect(again.rounds.list().length).toBe(1);
    await again.close();
  }
});
