import { exportBundle } from '@core/bundle/export-bundle';
import { importBundle } from '@core/bundle/import-bundle';
import { makeSample } from '@core/sample/make-sample';
import { describe, expect, it } from 'vitest';
import { createMemoryStore } from '../memory-store';
import { readSuccessProfile } from '../read-built-in';

const { structure: pack } = await readSuccessProfile();
const today = new Date('2026-11-12T10:00:00.000Z');
const sample = makeSample({ language: 'nb', rounds: 4, pack, today });
/** Four rounds, a deck, the plan, the author. */
const WRITES = 7;

describe('importBundle', () => {
  it('takes in what is new and leaves what is there', async () => {
    const store = createMemoryStore();
    expect(await importBundle(store, sample)).toEqual({
      ok: true,
      data: { rounds: 4, goals: 5, decks: 1, skipped: 0 },
    });
    const renamed = structuredClone(sample);
    for (const round of renamed.data.rounds) round.title = 'changed elsewhere';
    expect(await importBundle(store, renamed)).toMatchObject({ data: { rounds: 0, goals: 0, decks: 0, skipped: 10 } });
    expect(store.rounds.list().every(({ title }) => title === '')).toBe(true);
  });

  it('keeps the name of the leader who is here', async () => {
    const store = createMemoryStore();
    const mine = { name: 'Ida', role: '', school: '' };
    await store.settings.update((settings) => ({ ...settings, author: mine }));
    await importBundle(store, sample);
    expect(store.contents().author).toEqual(mine);
  });

  it.each(Array.from({ length: WRITES }, (_, index) => index + 1))(
    'leaves nothing behind when write %i fails',
    async (failFrom) => {
      const store = createMemoryStore({ failFrom });
      const before = store.contents();
      expect(await importBundle(store, sample)).toEqual({ ok: false, error: { code: 'disk-full' } });
      expect(store.contents()).toEqual(before);
      expect(await importBundle(store, sample)).toMatchObject({ ok: true, data: { rounds: 4, goals: 5, decks: 1 } });
    },
  );

  it('refuses more goals than a plan holds before it writes anything', async () => {
    const store = createMemoryStore();
    const [goal] = sample.data.plan.goals;
    if (!goal) throw new Error('the sample has goals');
    const goals = Array.from({ length: 1999 }, (_, index) => ({ ...goal, id: `goal-${index + 1_000_000}` }));
    await store.plan.update(() => ({ goals }));
    expect(await importBundle(store, sample)).toMatchObject({ ok: false, error: { code: 'too-large' } });
    expect(store.contents().rounds).toEqual([]);
  });
});

describe('exportBundle', () => {
  it('gives back everything that was imported', async () => {
    const store = createMemoryStore();
    await importBundle(store, sample);
    const exported = await exportBundle(store, today, 'Lederspeil');
    expect(exported).toEqual({ ok: true, data: sample });
  });

  it('fails rather than leave a round out in silence, but for those of a newer program', async () => {
    const store = createMemoryStore();
    await importBundle(store, sample);
    const failWith = (code: 'disk-error' | 'file-newer') => ({
      ...store,
      rounds: {
        ...store.rounds,
        read: async (id: string) =>
          id === sample.data.rounds[1]?.id ? { ok: false as const, error: { code } } : store.rounds.read(id),
      },
    });
    expect(await exportBundle(failWith('disk-error'), today, '')).toEqual({ ok: false, error: { code: 'disk-error' } });
    const short = await exportBundle(failWith('file-newer'), today, '');
    expect(short.ok && short.data.data.rounds).toHaveLength(3);
  });
});
