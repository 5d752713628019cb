// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { COMPARE_WITH_NONE, loadResults } from '../../../../../renderer/features/results/load-results';
import { roundOf, successProfile } from '../../../../fixtures/success-profile';
import { createPlanningCore } from '../plan-and-decks';

const pack = successProfile('sv');
const on = (id: string, day: string, rating: 3 | null = 3) =>
  roundOf(pack, id, `${day}T09:30:00.000Z`, () => ({ rating }));
const now = on('round-november', '2025-11-12');
const may = on('round-in-may-00', '2025-05-14');
const last = on('round-last-year', '2024-11-14');
const rounds = [on('round-next-year', '2026-05-14'), on('round-untouched', '2025-08-14', null), last, now, may];

async function load(comparedWith: string | null) {
  const loaded = await loadResults(createPlanningCore(rounds), 'sv', now.id, { comparedWith, otherSide: null });
  if (!loaded.ok) throw new Error(loaded.error.code);
  return loaded.data;
}

describe('what a round is compared with', () => {
  it('is the latest earlier round with answers', async () => {
    const data = await load(null);
    expect(data.previous?.id).toBe(may.id);
    expect(data.earlier.map((round) => round.id)).toEqual([may.id, last.id]);
  });
  it('is the one that was chosen', async () => {
    expect((await load(last.id)).previous?.id).toBe(last.id);
  });
  it('is nothing when that was chosen', async () => {
    expect((await load(COMPARE_WITH_NONE)).previous).toBeNull();
  });
  it('is never a later round', async () => {
    expect((await load('round-next-year')).previous?.id).toBe(may.id);
  });
});
