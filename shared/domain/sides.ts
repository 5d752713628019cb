import { resultOf, traitsOf } from './comparison';
import type { Instrument } from './instrument';
import type { Round } from './round';
import type { Score } from './scoring';
import { teamResult } from './team-result';

export interface SideRow {
  traitId: string;
  dimensionId: string;
  /** In the order of the instrument's sides; null where a side has no value. */
  scores: [Score | null, Score | null];
  /** First side minus second, in scale steps; null unless both have a value. */
  difference: number | null;
}
export interface SidesResult {
  sides: [string, string];
  /** Largest difference first; those without one last, in the pack's order. */
  rows: SideRow[];
}

type Answered = Pick<Round, 'id' | 'createdAt' | 'form' | 'answers' | 'team' | 'respondent' | 'side'>;

/** The pictures of the two parties beside each other; null unless the instrument has two and each round is of one. */
export function sidesResult(instrument: Instrument, one: Answered, other: Answered): SidesResult | null {
  const { sides } = instrument;
  if (sides === undefined) return null;
  const first = [one, other].find(({ side }) => side === sides[0]);
  const second = [one, other].find(({ side }) => side === sides[1]);
  if (!first || !second) return null;
  const scores = [sideScores(instrument, first), sideScores(instrument, second)] as const;
  const rows = instrument.dimensions.flatMap((dimension) =>
    dimension.traits.map((trait): SideRow => {
      const [a, b] = [scores[0].get(trait.id) ?? null, scores[1].get(trait.id) ?? null];
      const difference = a === null || b === null ? null : a - b;
      return { traitId: trait.id, dimensionId: dimension.id, scores: [a, b], difference };
    }),
  );
  const size = ({ difference }: SideRow) => (difference === null ? -1 : Math.abs(difference));
  return { sides, rows: rows.sort((a, b) => size(b) - size(a)) };
}

/** A side's value for each trait: of its team once that is closed, else of its own answers. */
export function sideScores(instrument: Instrument, round: Answered): ReadonlyMap<string, Score | null> {
  const team = round.respondent === 'team' ? teamResult(instrument, round, null) : null;
  const traits = team?.isClosed
    ? team.traits
    : round.respondent === 'team'
      ? []
      : traitsOf(resultOf(instrument, round, null));
  return new Map(traits.map(({ traitId, score }) => [traitId, score]));
}
