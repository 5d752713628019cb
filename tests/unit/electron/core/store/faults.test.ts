import type { Store } from '@core/store/store';
import type { Result } from '@shared/api/result';
import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { FaultyDisk } from './disks/faulty-disk';
import { PowerLossDisk } from './disks/power-loss-disk';
import { answering, codeOf, dataOf, idOf, sampleDeck, sampleRound, tryOpen } from './samples';

const DIR = '/home/ida/kit';
const CODES = ['ENOSPC', 'EIO', 'EPERM', 'EBUSY'];

let below: PowerLossDisk;
let disk: FaultyDisk;

beforeEach(() => {
  below = new PowerLossDisk(Math.random);
  disk = new FaultyDisk(below);
});

const open = async () => dataOf(await tryOpen(DIR, { files: disk.files }));

/** Everything that a user could see. */
async function stateOf(store: Store): Promise<unknown> {
  const rounds = await Promise.all([1, 2, 3].map((number) => store.rounds.read(idOf(number))));
  const decks = await Promise.all([1, 2].map((number) => store.decks.read(idOf(number))));
  return {
    rounds: rounds.map((round) => (round.ok ? round.data : round.error.code)),
    decks: decks.map((deck) => (deck.ok ? deck.data : deck.error.code)),
    listed: store.rounds.list().map((round) => [round.id, round.answered, round.title]),
    plan: dataOf(await store.plan.read()),
    settings: dataOf(await store.settings.read()),
  };
}

async function prepare(store: Store): Promise<void> {
  for (const number of [1, 2]) dataOf(await store.rounds.create(sampleRound(number)));
  dataOf(await store.rounds.update(idOf(1), answering('item-1', { rating: 2, note: 'before' })));
  dataOf(await store.rounds.remove(idOf(2)));
  dataOf(await store.decks.create(sampleDeck(1)));
  dataOf(await store.settings.update((settings) => ({ ...settings, theme: 'dark' })));
}

const deeds: Record<string, (store: Store) => Promise<Result<unknown>>> = {
  'creating a round': (store) => store.rounds.create(sampleRound(3)),
  'answering an item': (store) => store.rounds.update(idOf(1), answering('item-1', { rating: 5, note: 'after' })),
  'removing a round': (store) => store.rounds.remove(idOf(1)),
  'restoring a round': (store) => store.rounds.restore(idOf(2)),
  'creating a deck': (store) => store.decks.create(sampleDeck(2)),
  'changing a deck': (store) => store.decks.update(idOf(1), (deck) => ({ ...deck, audience: 'Ingrid' })),
  'changing the settings': (store) => store.settings.update((settings) => ({ ...settings, theme: 'light' })),
  'beginning a plan': (store) => store.plan.update((plan) => ({ goals: [...plan.goals] })),
};

describe.each(Object.keys(deeds))('%s, with any one call failing,', (name) => {
  test.each(CODES)('by %s is done or not done, in memory as on disk, and said so', async (code) => {
    const perform = deeds[name];
    if (!perform) throw new Error(name);
    // The first time, before step 0, nothing fails: that shows how many calls there are.
    for (let step = -1, steps = 0; step < steps; step += 1) {
      below = new PowerLossDisk(Math.random);
      disk = new FaultyDisk(below);
      const store = await open();
      await prepare(store);
      const before = await stateOf(store);
      disk.failCall(step, code);
      const result = await perform(store);
      steps = Math.max(steps, disk.calls.length);
      disk.heal();
      const state = await stateOf(store);
      if (step === -1) expect(codeOf(result)).toBe('ok');
      if (!result.ok) {
        expect([step, state]).toEqual([step, before]);
        expect(['disk-full', 'disk-error', 'folder-read-only']).toContain(codeOf(result));
        dataOf(await perform(store));
      }
      const after = await stateOf(store);
      expect(after).not.toEqual(name === 'beginning a plan' ? null : before);
      await store.close();
      const again = await open();
      expect(await stateOf(again)).toEqual(after);
      expect(again.notices()).toEqual([]);
      expect((await below.list(`${DIR}/rounds`)).filter((file) => file.endsWith('.tmp'))).toEqual([]);
    }
  });
});

test('opening, with any one call failing, fails as a whole or opens with all that was there', async () => {
  const store = await open();
  await prepare(store);
  const before = await stateOf(store);
  await store.close();
  for (const code of CODES) {
    for (let step = -1, steps = 0; step < steps; step += 1) {
      if (step % 2 === 1) await below.remove(`${DIR}/catalogue.json`).catch(() => undefined);
      disk.failCall(step, code);
      const opened = await tryOpen(DIR, { files: disk.files });
      steps = Math.max(steps, disk.calls.length);
      disk.heal();
      if (opened.ok) await opened.data.close();
      const again = await open();
      expect([step, await stateOf(again)]).toEqual([step, before]);
      expect(again.notices()).toEqual([]);
      await again.close();
    }
  }
});

test('whatever fails and however often, nothing acknowledged is lost', { timeout: 120_000 }, async () => {
  const deed = fc.record({
    name: fc.constantFrom(...Object.keys(deeds)),
    failing: fc.uniqueArray(fc.nat(20), { maxLength: 4 }),
    code: fc.constantFrom(...CODES),
    reopened: fc.boolean(),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(deed, { minLength: 1, maxLength: 6 }), async (schedule) => {
      below = new PowerLossDisk(Math.random);
      disk = new FaultyDisk(below);
      let store = await open();
      await prepare(store);
      for (const { name, failing, code, reopened } of schedule) {
        disk.heal();
        disk.refuse = (_, number) => (failing.includes(number) ? code : null);
        const result = await deeds[name]?.(store);
        disk.heal();
        const state = await stateOf(store);
        if (result?.ok && name === 'answering an item') expect(JSON.stringify(state)).toContain('"note":"after"');
        if (!reopened) continue;
        await store.close();
        store = await open();
        expect(await stateOf(store)).toEqual(state);
        expect(store.notices()).toEqual([]);
      }
    }),
    { numRuns: 150 },
  );
});
