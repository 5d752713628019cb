import { answerTo } from './answering';
import type { Instrument } from './instrument';
import { isRated } from './item-rules';
import type { Round } from './round';
import { mean, type RoundScore, type Score, scoreRound, type TraitScore } from './scoring';
import { listItems, listTraits } from './traverse';

/** Under half a scale step the two rounds are "about the same". */
export const NOTABLE_CHANGE = 0.5;

export interface Change {
  /** Mean now minus mean before, on the items rated both times. -4 to 4. */
  difference: number;
  kind: 'about-the-same' | 'up' | 'down';
  /** How many items the comparison rests on. */
  items: number;
  /** The mean before, on those items. */
  before: Score;
}

export interface TraitResult extends TraitScore {
  change: Change | null;
}

export interface RoundResult extends Omit<RoundScore, 'dimensions'> {
  dimensions: { dimensionId: string; score: Score | null; traits: TraitResult[] }[];
  /** The earlier round that the changes are measured from. */
  previous: { roundId: string; createdAt: string } | null;
}

type Compared = Pick<Round, 'id' | 'form' | 'answers' | 'createdAt'>;

/**
 * The result of a round's own answers, with changes since an earlier one of the same instrument. Only items asked and
 * rated in both rounds are compared, so a quick round can be set beside a full one, and a pack that has changed beside
 * its old self.
 */
export function resultOf(instrument: Instrument, round: Compared, previous: Compared | null): RoundResult {
  const scored = scoreRound(instrument, round);
  const changes = previous
    ? changesBetween(instrument, ownRatings(instrument, round), ownRatings(instrument, previous))
    : new Map<string, Change>();
  return {
    ...scored,
    dimensions: scored.dimensions.map((dimension) => ({
      ...dimension,
      traits: dimension.traits.map((trait) => ({
        ...trait,
        change: trait.score === null ? null : (changes.get(trait.traitId) ?? null),
      })),
    })),
    previous: previous ? { roundId: previous.id, createdAt: previous.createdAt } : null,
  };
}

/** What each item of a round was rated, by item id: 1 to 5, a mean where several have answered. */
export type Ratings = ReadonlyMap<string, number>;

/** The ratings of a round's own answers among the items that its form asks. */
export function ownRatings(instrument: Instrument, round: Pick<Round, 'form' | 'answers'>): Ratings {
  return new Map(
    listItems(instrument, round.form).flatMap(({ item }) => {
      const { rating } = answerTo(round, item.id);
      return isRated(item) && typeof rating === 'number' ? [[item.id, rating] as const] : [];
    }),
  );
}

/** Change of each trait that has at least one item rated in both, by trait id. */
export function changesBetween(instrument: Instrument, now: Ratings, before: Ratings): Map<string, Change> {
  const changes = new Map<string, Change>();
  for (const { trait } of listTraits(instrument)) {
    const pairs = trait.items.flatMap((item) => {
      const rating = now.get(item.id);
      const earlier = before.get(item.id);
      return rating === undefined || earlier === undefined ? [] : [{ rating, earlier }];
    });
    const meanBefore = mean(pairs.map((pair) => pair.earlier));
    if (meanBefore === null) continue;
    const steps = pairs.reduce((sum, pair) => sum + pair.rating - pair.earlier, 0);
    const difference = steps / pairs.length;
    changes.set(trait.id, { difference, kind: kindOf(difference), items: pairs.length, before: meanBefore });
  }
  return changes;
}

function kindOf(difference: number): Change['kind'] {
  if (Math.abs(difference) < NOTABLE_CHANGE) return 'about-the-same';
  return difference > 0 ? 'up' : 'down';
}

/** All trait results in the pack's order. */
export function traitsOf(result: RoundResult): TraitResult[] {
  return result.dimensions.flatMap((dimension) => dimension.traits);
}
