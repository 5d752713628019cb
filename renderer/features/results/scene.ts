import { profileOfTeam } from '@shared/deck/team-profile';
import { type RoundResult, resultOf, traitsOf } from '@shared/domain/comparison';
import type { Score } from '@shared/domain/scoring';
import { type SidesResult, sidesResult } from '@shared/domain/sides';
import { type SupportArea, supportAreas } from '@shared/domain/support';
import { type TeamResult, teamResult } from '@shared/domain/team-result';
import type { ResultsData } from './load-results';

/** What a round's result consists of, before it is put into words or drawn. */
export interface Scene {
  data: ResultsData;
  /** What the picture shows: the leader's or the room's own answers, or the team's means. */
  result: RoundResult;
  /** The team's result; null where no team answers. */
  team: TeamResult | null;
  /** The leader's own value of each trait beside the team's; null where it isn't shown. */
  own: ReadonlyMap<string, Score | null> | null;
  /** The two parties beside each other; null unless both have answered. */
  sides: SidesResult | null;
  /** Areas of support; none where the instrument asks of none. */
  areas: readonly SupportArea[];
}

/** `withOwn`: a team's result with the leader's own answers beside it. */
export function sceneOf(data: ResultsData, withOwn: boolean): Scene {
  const { pack, round, previous, otherSide } = data;
  const ownResult = resultOf(pack.instrument, round, previous);
  const team = teamResult(pack.instrument, round, previous);
  const own = new Map(traitsOf(ownResult).map(({ traitId, score }) => [traitId, score]));
  const hasOwn = [...own.values()].some((score) => score !== null);
  return {
    data,
    result: team ? profileOfTeam(team) : ownResult,
    team,
    own: team && withOwn && hasOwn ? own : null,
    sides: otherSide ? sidesResult(pack.instrument, round, otherSide) : null,
    areas: supportAreas(pack.instrument, round, team ? 'team' : 'own'),
  };
}

/** Whether the leader has answered anything that could stand beside the team's answers. */
export function hasOwnAnswers({ pack, round }: ResultsData): boolean {
  return resultOf(pack.instrument, round, null).scoredTraits > 0;
}
