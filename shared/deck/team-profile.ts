import type { RoundResult, TraitResult } from '../domain/comparison';
import type { Importance } from '../domain/round';
import { mean } from '../domain/scoring';
import type { TeamResult, TeamTrait } from '../domain/team-result';

/** A team's result as a profile, with the changes since its earlier round: what is counted are members, not items. */
export function profileOfTeam(team: TeamResult): RoundResult {
  const dimensionIds = [...new Set(team.traits.map(({ dimensionId }) => dimensionId))];
  const dimensions = dimensionIds.map((dimensionId) => {
    const traits = team.traits
      .filter((trait) => trait.dimensionId === dimensionId)
      .map((trait) => traitOf(trait, team.count));
    return { dimensionId, score: mean(traits.flatMap(({ score }) => score ?? [])), traits };
  });
  return {
    dimensions,
    answered: team.count,
    asked: team.count,
    rated: team.count,
    items: team.count,
    scoredTraits: team.traits.filter(({ score }) => score !== null).length,
    traits: team.traits.length,
    previous: team.previous,
  };
}

function traitOf({ traitId, dimensionId, score, members, importance, change }: TeamTrait, count: number): TraitResult {
  return {
    traitId,
    dimensionId,
    score,
    rated: members,
    items: count,
    importance: importance === null ? null : (Math.round(importance) as Importance),
    target: null,
    change,
  };
}
