import type { Context } from '@core/handlers/context';
import { createHandlers } from '@core/handlers/create-handlers';
import type { PresetId } from '@shared/deck/document';
import type { Round } from '@shared/domain/round';
import { beforeEach, describe, expect, it } from 'vitest';
import { type BuiltInId, builtIn, roundWith, teamWith } from '../../../../fixtures/kinds';
import { createMemoryStore, type MemoryStore } from '../memory-store';

let store: MemoryStore;
beforeEach(() => {
  store = createMemoryStore();
});

function decks() {
  const packs = {
    find: (id: string) => ({ structure: { instrument: builtIn(id as BuiltInId, 'sv').instrument } }),
    read: (id: string) => ({ ok: true, data: builtIn(id as BuiltInId, 'sv') }),
  };
  const published: string[] = [];
  const platform = {
    publishPage: async (html: string) => {
      published.push(html);
      return { ok: true, data: { url: 'test:1' } };
    },
  };
  const now = () => new Date('2025-12-01T08:00:00.000Z');
  const context = { store: () => store, packs, platform, now, emit: () => {} } as unknown as Context;
  return { handlers: createHandlers(context), published };
}
async function keep(...rounds: Round[]) {
  for (const round of rounds) await store.rounds.create(round);
}
const create = (preset: PresetId, roundId: string) => decks().handlers['decks.create']({ preset, roundId });

const profile = builtIn('success-profile', 'sv');
const EARLIER = { id: 'round-earlier', createdAt: '2025-05-14T09:30:00.000Z' };

describe('a new deck', () => {
  it('fails with a value where the preset has nothing to show', async () => {
    await keep(
      roundWith(profile, { id: 'round-of-mine' }),
      roundWith(profile, { id: 'round-of-hers', respondent: 'member' }),
    );
    for (const preset of [
      'our-picture',
      'our-support',
      'better-conditions',
      'reactive-to-proactive',
      'how-it-went',
    ] as const) {
      expect(await create(preset, 'round-of-mine')).toEqual({ ok: false, error: { code: 'nothing-to-show' } });
    }
    expect(await create('my-profile', 'round-of-hers')).toMatchObject({ error: { code: 'nothing-to-show' } });
    expect(await create('my-profile', 'round-of-nobody')).toMatchObject({ error: { code: 'not-found' } });
    expect(store.decks.list()).toEqual([]);
  });

  it('is compared with the latest round that was answered in the same way', async () => {
    await keep(
      roundWith(profile, { id: 'round-of-mine' }),
      roundWith(profile, {
        ...EARLIER,
        id: 'round-together',
        respondent: 'together',
        createdAt: '2025-09-01T08:00:00.000Z',
      }),
      roundWith(profile, EARLIER),
    );
    expect(await create('how-it-went', 'round-of-mine')).toMatchObject({
      ok: true,
      data: { compareTo: 'round-earlier' },
    });
    expect(await create('our-picture', 'round-together')).toMatchObject({ ok: true, data: { compareTo: null } });
  });

  it('is set beside the nearest round of the other party', async () => {
    const interplay = builtIn('interplay', 'sv');
    await keep(
      roundWith(interplay, { id: 'round-of-mine', side: 'employer' }),
      roundWith(interplay, { ...EARLIER, side: 'representatives' }),
      roundWith(interplay, { id: 'round-nearest', side: 'representatives', createdAt: '2025-11-20T09:30:00.000Z' }),
    );
    const made = await create('reactive-to-proactive', 'round-of-mine');
    expect(made).toMatchObject({ ok: true, data: { otherSide: 'round-nearest', compareTo: null } });
  });

  it('shows neither the leader’s own answers beside a team’s, nor notes, until they are ticked', async () => {
    const team = teamWith(profile, 5, () => 4);
    await keep(
      roundWith(profile, { id: 'round-of-team', respondent: 'team', team }, () => ({ rating: 1, note: 'HEMLIGT' })),
    );
    const { handlers, published } = decks();
    const made = await handlers['decks.create']({ preset: 'our-picture', roundId: 'round-of-team' });
    if (!made.ok) throw new Error(made.error.code);
    expect(made.data.show).toMatchObject({ own: false, notes: false, evidence: false, speakerNotes: false });
    expect(await handlers['decks.present']({ id: made.data.id, language: 'sv' })).toMatchObject({ ok: true });
    expect(published[0]).toContain('5 i ledningsgruppen har svarat.');
    expect(published[0]).not.toMatch(/HEMLIGT|mitt eget svar/i);
  });
});

describe('a change of a deck', () => {
  it('names only rounds that are here', async () => {
    await keep(roundWith(profile, { id: 'round-of-mine' }));
    const { handlers } = decks();
    const made = await handlers['decks.create']({ preset: 'my-profile', roundId: 'round-of-mine' });
    if (!made.ok) throw new Error(made.error.code);
    for (const changes of [{ compareTo: 'round-of-nobody' }, { otherSide: 'round-of-nobody' }]) {
      expect(await handlers['decks.update']({ id: made.data.id, changes })).toMatchObject({
        error: { code: 'not-found' },
      });
    }
  });
});
