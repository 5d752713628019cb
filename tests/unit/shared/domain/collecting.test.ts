import {
  closeTeam,
  itemsForMembers,
  memberAnswers,
  newTeam,
  takeIn,
  withoutCollected,
} from '@shared/domain/collecting';
import type { Instrument } from '@shared/domain/instrument';
import type { MemberAnswers, Team } from '@shared/domain/team';
import { teamRatings, teamResult } from '@shared/domain/team-result';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { smallInstrument } from './instrument-fixture';

const ITEMS = ['listen', 'ask', 'learn', 'stand', 'object', 'find-out'];
const answer = (rating: MemberAnswers[string]['rating'], importance: MemberAnswers[string]['importance'] = null) => ({
  rating,
  importance,
});

function collect(members: readonly MemberAnswers[], threshold = 5, instrument: Instrument = smallInstrument): Team {
  return members.reduce<Team>((team, answers) => takeIn(team, instrument, 'full', answers) ?? team, newTeam(threshold));
}

const resultOf = (team: Team) => teamResult(smallInstrument, { id: 'r', createdAt: '2026-11-02', team }, null);

const anyAnswers = fc.dictionary(
  fc.constantFrom(...ITEMS),
  fc.record({
    rating: fc.constantFrom(1, 2, 3, 4, 5, 'unknown' as const, null),
    importance: fc.constantFrom(1 as const, 2 as const, 3 as const, null),
  }),
);
const anyTeam = fc.array(anyAnswers, { maxLength: 14 });
const anyThreshold = fc.integer({ min: 3, max: 8 });

describe('taking answers in', () => {
  it('keeps every column in rising order, so that no place tells whose a number is', () => {
    const team = collect([{ listen: answer(4, 3) }, { listen: answer(2, 1) }, { listen: answer(5) }]);
    expect(team.items.listen).toEqual({ ratings: [2, 4, 5], importances: [1, 3] });
    expect(team.count).toBe(3);
  });

  it('gives the same whatever the order in which members answer', () => {
    fc.assert(
      fc.property(
        anyTeam.chain((members) =>
          fc.tuple(fc.constant(members), fc.shuffledSubarray(members, { minLength: members.length })),
        ),
        ([members, shuffled]) => {
          expect(collect(shuffled)).toEqual(collect(members));
        },
      ),
    );
  });

  it('leaves out what is not asked, and counts only numbers', () => {
    const team = collect([{ listen: answer('unknown'), stranger: answer(5) }]);
    expect(team.items.listen).toEqual({ ratings: [], importances: [] });
    expect(team.items).not.toHaveProperty('stranger');
  });

  it("gives a member's own mean of a trait only when she has rated at least half of it", () => {
    const team = collect([{ listen: answer(5) }, { listen: answer(2), ask: answer(3) }]);
    expect(team.traits.humble).toEqual([2.5]);
  });

  it('takes nothing in once it is closed', () => {
    const closed = closeTeam(collect(Array.from({ length: 5 }, () => ({ listen: answer(3) }))));
    expect(closed && takeIn(closed, smallInstrument, 'full', { listen: answer(1) })).toBeNull();
  });

  it('asks members only kinds that are meant for each of them', () => {
    const [dimension] = smallInstrument.dimensions;
    const [trait] = dimension?.traits ?? [];
    const instrument: Instrument = {
      ...smallInstrument,
      dimensions: [
        {
          id: 'is',
          mark: 'circle',
          traits: [
            { id: 'humble', items: [...(trait?.items ?? []), { id: 'free-words', kind: 'text', quick: true }] },
            { id: 'alone', items: [{ id: 'led', kind: 'count', quick: true, most: 9 }] },
          ],
        },
      ],
    };
    expect(itemsForMembers(instrument, 'quick')).toEqual(['listen']);
    const own = { rating: 4, importance: 2, target: 5, note: 'Ylva', evidence: [] } as const;
    const round = { answers: { listen: { ...own, evidence: [...own.evidence] } } };
    expect(memberAnswers(instrument, 'quick', round)).toEqual({ listen: { rating: 4, importance: 2 } });
  });
});

describe('the threshold', () => {
  it('shows nothing while the collecting goes on, however many have answered', () => {
    fc.assert(
      fc.property(anyTeam, anyThreshold, (members, threshold) => {
        const result = resultOf(collect(members, threshold));
        expect(result?.isClosed).toBe(false);
        for (const trait of result?.traits ?? []) {
          expect(trait).toMatchObject({
            members: 0,
            score: null,
            spread: null,
            range: null,
            steps: [],
            importance: null,
            change: null,
          });
        }
        expect(teamRatings({ team: collect(members, threshold) }).size).toBe(0);
      }),
    );
  });

  it('cannot be closed by fewer', () => {
    fc.assert(
      fc.property(anyTeam, anyThreshold, (members, threshold) => {
        const closed = closeTeam(collect(members, threshold));
        expect(closed === null).toBe(members.length < threshold);
      }),
    );
  });

  it('leaves nothing in a closed team that fewer have answered', () => {
    fc.assert(
      fc.property(anyTeam, anyThreshold, (members, threshold) => {
        const closed = closeTeam(collect(members, threshold));
        if (closed === null) return;
        const columns = [
          ...Object.values(closed.items).flatMap(({ ratings, importances }) => [ratings, importances]),
          ...Object.values(closed.traits),
        ];
        for (const column of columns) expect(column.length === 0 || column.length >= threshold).toBe(true);
        for (const { members: shown } of resultOf(closed)?.traits ?? []) {
          expect(shown === 0 || shown >= threshold).toBe(true);
        }
        expect(closed.taken).toEqual([]);
        expect(closed.invitation).toBeNull();
      }),
    );
  });

  it('leaves the program only as a number of nobody while it is collecting', () => {
    fc.assert(
      fc.property(anyTeam, (members) => {
        const team = withoutCollected(collect(members));
        expect(team).toMatchObject({ count: 0, items: {}, traits: {}, taken: [] });
      }),
    );
  });

  it('can not be got round by adding one answer more and looking again: a closed team stays as it is', () => {
    fc.assert(
      fc.property(anyTeam, anyAnswers, (members, late) => {
        const closed = closeTeam(collect(members));
        if (closed === null) return;
        expect(takeIn(closed, smallInstrument, 'full', late)).toBeNull();
        expect(closeTeam(closed)).toEqual(closed);
      }),
    );
  });

  it('tells two teams apart only by what is shown: who answered what is gone', () => {
    const one = [
      { listen: answer(1), stand: answer(5) },
      { listen: answer(5), stand: answer(1) },
      ...Array.from({ length: 4 }, () => ({ listen: answer(3), stand: answer(3) })),
    ];
    const swapped = [
      { listen: answer(1), stand: answer(1) },
      { listen: answer(5), stand: answer(5) },
      ...Array.from({ length: 4 }, () => ({ listen: answer(3), stand: answer(3) })),
    ];
    expect(closeTeam(collect(one))).toEqual(closeTeam(collect(swapped)));
  });
});
