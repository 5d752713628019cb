import { answerTo } from './answering';
import type { Dimension, Instrument, Trait } from './instrument';
import { isAnswered, isRated } from './item-rules';
import type { Importance, Round } from './round';
import { itemsOf, listItems } from './traverse';

declare const scoreBrand: unique symbol;
/** Mean of ratings on the scale, 1 to 5. Not a step: 3.67 is a Score. */
export type Score = number & { readonly [scoreBrand]: true };

export interface TraitScore {
  traitId: string;
  dimensionId: string;
  /** Null when fewer than half of the trait's items in this form are rated. */
  score: Score | null;
  /** Items with a number. "Don't know" is not one of them. */
  rated: number;
  /** Items to rate that the form asks. */
  items: number;
  /** Mean of the items' importance, rounded to a step 1 to 3; null when none was given. */
  importance: Importance;
  /** Mean of the targets given, 1 to 5; null when none was given. */
  target: Score | null;
}

export interface DimensionScore {
  dimensionId: string;
  /** Mean of the traits that have a score; null when none has. */
  score: Score | null;
  traits: TraitScore[];
}

export interface RoundScore {
  dimensions: DimensionScore[];
  /** Items of any kind with an answer or "don't know". */
  answered: number;
  /** Items of any kind that the form asks. */
  asked: number;
  /** Items with a number. */
  rated: number;
  /** Items to rate. */
  items: number;
  /** Traits that have a score. */
  scoredTraits: number;
  traits: number;
}

/** Mean of numbers from 1 to 5; null for none. */
export function mean(values: readonly number[]): Score | null {
  if (values.length === 0) return null;
  return (values.reduce((sum, value) => sum + value, 0) / values.length) as Score;
}

/** The mean of a trait's ratings, given only when at least half of its items are rated. */
export function scoreOf(ratings: readonly number[], items: number): Score | null {
  return ratings.length * 2 >= items ? mean(ratings) : null;
}

/**
 * Scores a round by content.md E: a trait is the mean of its rated items, given only when at least half of them are
 * rated; a dimension is the mean of its traits; there is no total across dimensions.
 */
export function scoreRound(instrument: Instrument, round: Pick<Round, 'form' | 'answers'>): RoundScore {
  const dimensions = instrument.dimensions.map((dimension) => scoreDimension(dimension, round));
  const traits = dimensions.flatMap((dimension) => dimension.traits);
  const asked = listItems(instrument, round.form);
  return {
    dimensions,
    answered: asked.filter(({ item }) => isAnswered(item, answerTo(round, item.id))).length,
    asked: asked.length,
    rated: sum(traits.map((trait) => trait.rated)),
    items: sum(traits.map((trait) => trait.items)),
    scoredTraits: traits.filter((trait) => trait.score !== null).length,
    traits: traits.length,
  };
}

function scoreDimension(dimension: Dimension, round: Pick<Round, 'form' | 'answers'>): DimensionScore {
  const traits = dimension.traits.map((trait) => scoreTrait(dimension.id, trait, round));
  const scores = traits.flatMap((trait) => (trait.score === null ? [] : [trait.score]));
  return { dimensionId: dimension.id, score: mean(scores), traits };
}

function scoreTrait(dimensionId: string, trait: Trait, round: Pick<Round, 'form' | 'answers'>): TraitScore {
  const rated = itemsOf(trait, round.form).filter(isRated);
  const answers = rated.map((item) => answerTo(round, item.id));
  const ratings = answers.flatMap(({ rating }) => (typeof rating === 'number' ? [rating] : []));
  const importances = answers.flatMap(({ importance }) => (importance === null ? [] : [importance]));
  const targets = answers.flatMap(({ target }) => (target === null ? [] : [target]));
  const importance = mean(importances);
  return {
    traitId: trait.id,
    dimensionId,
    score: scoreOf(ratings, answers.length),
    rated: ratings.length,
    items: answers.length,
    importance: importance === null ? null : (Math.round(importance) as Importance),
    target: mean(targets),
  };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
