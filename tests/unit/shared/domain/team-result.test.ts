import { closeTeam, newTeam, takeIn } from '@shared/domain/collecting';
import type { Score } from '@shared/domain/scoring';
import type { Team } from '@shared/domain/team';
import { bySpread, largestGaps, teamResult } from '@shared/domain/team-result';
import { describe, expect, it } from 'vitest';
import { smallInstrument } from './instrument-fixture';

/** A closed team of members who each give every item of `humble` one number, and `daily` another. */
function teamOf(humble: readonly number[], daily: readonly number[], threshold = 3): Team {
  const collected = humble.reduce<Team>((team, rating, index) => {
    const own = { rating, importance: 2 as const };
    const other = { rating: daily[index] ?? null, importance: null };
    const answers = { listen: own, ask: own, learn: own, 'find-out': other };
    return takeIn(team, smallInstrument, 'full', answers) ?? team;
  }, newTeam(threshold));
  const closed = closeTeam(collected);
  if (!closed) throw new Error('too few for this test');
  return closed;
}

const round = (team: Team, createdAt = '2026-11-02T08:00:00.000Z') => ({ id: createdAt, createdAt, team });
const traitOf = (team: Team, id: string, before?: Team) =>
  teamResult(smallInstrument, round(team), before ? round(before, '2026-05-02T08:00:00.000Z') : null)?.traits.find(
    ({ traitId }) => traitId === id,
  );

describe('what a team has answered', () => {
  it('is null for a round without a team', () => {
    expect(teamResult(smallInstrument, { id: 'r', createdAt: '2026-11-02' }, null)).toBeNull();
  });

  it('has mean, spread, range and how many lie nearest to each step', () => {
    const trait = traitOf(teamOf([1, 3, 5], [4, 4, 4]), 'humble');
    expect(trait).toMatchObject({
      members: 3,
      score: 3,
      range: { low: 1, high: 5 },
      steps: [1, 0, 1, 0, 1],
      importance: 2,
    });
    expect(trait?.spread).toBeCloseTo(Math.sqrt(8 / 3));
  });

  it('says of a trait that too few have answered no more than that', () => {
    const trait = traitOf(teamOf([2, 3, 4, 4], [5, 5]), 'daily');
    expect(trait).toMatchObject({ members: 0, score: null, steps: [] });
  });

  it('measures change on the items that both teams have rated, and calls a small one about the same', () => {
    const earlier = teamOf([2, 2, 2], [4, 4, 4]);
    expect(traitOf(teamOf([3, 3, 4], [4, 4, 5]), 'humble', earlier)?.change).toMatchObject({
      kind: 'up',
      items: 3,
      before: 2,
    });
    expect(traitOf(teamOf([3, 3, 4], [4, 4, 5]), 'daily', earlier)?.change).toMatchObject({ kind: 'about-the-same' });
  });

  it('is not compared with a team that is still answering', () => {
    const open = takeIn(newTeam(3), smallInstrument, 'full', {}) as Team;
    expect(teamResult(smallInstrument, round(teamOf([3, 3, 3], [])), round(open, '2026-01-01'))?.previous).toBeNull();
  });

  it('puts first what is seen most differently', () => {
    const result = teamResult(smallInstrument, round(teamOf([3, 3, 3], [1, 3, 5])), null);
    expect(result && bySpread(result).map(({ traitId }) => traitId)).toEqual(['daily', 'humble', 'loyal']);
  });
});

describe("the leader's own value beside the team's", () => {
  it('is worth a question from one step on, in either direction, largest first', () => {
    const result = teamResult(smallInstrument, round(teamOf([2, 2, 2], [4, 4, 4])), null);
    if (!result) throw new Error('there is a team');
    const own = new Map([
      ['humble', 3.5 as Score],
      ['daily', 2 as Score],
      ['loyal', 5 as Score],
    ]);
    expect(largestGaps(result, own).map(({ trait, gap }) => [trait.traitId, gap])).toEqual([
      ['daily', -2],
      ['humble', 1.5],
    ]);
    expect(largestGaps(result, own, 1)).toHaveLength(1);
    expect(largestGaps(result, new Map())).toEqual([]);
  });
});
