import { type Change, changesBetween, type Ratings } from './comparison';
import type { Instrument } from './instrument';
import type { Round } from './round';
import { mean, type Score } from './scoring';
import { listTraits } from './traverse';

export interface TeamTrait {
  traitId: string;
  dimensionId: string;
  /** Members whose answers it rests on; 0 when they are too few to be shown. */
  members: number;
  /** Mean of the members' own means, 1 to 5; null when too few have answered. */
  score: Score | null;
  /** Standard deviation of the members' own means, in scale steps, 0 to 2; null when too few have answered. */
  spread: number | null;
  range: { low: Score; high: Score } | null;
  /** How many members lie nearest to each step, from 1 to 5; none when too few have answered. */
  steps: readonly number[];
  /** Mean of the importance given, 1 to 3; null when too few have given it. */
  importance: number | null;
  change: Change | null;
}

export interface TeamResult {
  /** Whether the collecting is over: nothing is shown before. */
  isClosed: boolean;
  /** Members who have answered. */
  count: number;
  threshold: number;
  traits: TeamTrait[];
  /** The earlier round that the changes are measured from. */
  previous: { roundId: string; createdAt: string } | null;
}

type Collected = Pick<Round, 'id' | 'createdAt' | 'team'>;

/** What a team has answered, once the collecting is over. Null for a round without a team. */
export function teamResult(instrument: Instrument, round: Collected, previous: Collected | null): TeamResult | null {
  const { team } = round;
  if (team === undefined) return null;
  const isClosed = team.state === 'closed';
  const before = previous?.team?.state === 'closed' ? previous : null;
  const changes = before
    ? changesBetween(instrument, teamRatings(round), teamRatings(before))
    : new Map<string, Change>();
  return {
    isClosed,
    count: team.count,
    threshold: team.threshold,
    traits: listTraits(instrument).map(({ dimension, trait }) => {
      const scores = isClosed ? (team.traits[trait.id] ?? []) : [];
      const importances = isClosed ? trait.items.flatMap(({ id }) => team.items[id]?.importances ?? []) : [];
      return {
        traitId: trait.id,
        dimensionId: dimension.id,
        ...describeScores(scores),
        importance: mean(importances),
        change: scores.length > 0 ? (changes.get(trait.id) ?? null) : null,
      };
    }),
    previous: isClosed && before ? { roundId: before.id, createdAt: before.createdAt } : null,
  };
}

/** Means of a closed team's ratings, by item id; empty while it is collecting. */
export function teamRatings({ team }: Pick<Round, 'team'>): Ratings {
  if (team?.state !== 'closed') return new Map();
  return new Map(
    Object.entries(team.items).flatMap(([id, { ratings }]) => {
      const value = mean(ratings);
      return value === null ? [] : [[id, value] as const];
    }),
  );
}

/** A difference between the leader's own value and the team's mean from this many steps on is worth a question. */
export const NOTABLE_GAP = 1;

/** Where the leader's own value and the team's mean lie furthest apart, largest first; at most `most`. */
export function largestGaps(
  team: TeamResult,
  own: ReadonlyMap<string, Score | null>,
  most = 3,
): { trait: TeamTrait; own: Score; gap: number }[] {
  return team.traits
    .flatMap((trait) => {
      const value = own.get(trait.traitId) ?? null;
      if (value === null || trait.score === null) return [];
      return [{ trait, own: value, gap: value - trait.score }];
    })
    .filter(({ gap }) => Math.abs(gap) >= NOTABLE_GAP)
    .sort((a, b) => Math.abs(b.gap) - Math.abs(a.gap))
    .slice(0, most);
}

/** Traits by how differently the members see them, most differently first. */
export function bySpread(team: TeamResult): TeamTrait[] {
  return [...team.traits].sort((a, b) => (b.spread ?? -1) - (a.spread ?? -1));
}

function describeScores(
  scores: readonly number[],
): Pick<TeamTrait, 'members' | 'score' | 'spread' | 'range' | 'steps'> {
  const score = mean(scores);
  if (score === null) return { members: 0, score: null, spread: null, range: null, steps: [] };
  const squares = scores.reduce((sum, value) => sum + (value - score) ** 2, 0);
  const steps = [0, 0, 0, 0, 0];
  for (const value of scores) {
    const step = Math.min(4, Math.max(0, Math.round(value) - 1));
    steps[step] = (steps[step] ?? 0) + 1;
  }
  return {
    members: scores.length,
    score,
    spread: Math.sqrt(squares / scores.length),
    range: { low: Math.min(...scores) as Score, high: Math.max(...scores) as Score },
    steps,
  };
}
