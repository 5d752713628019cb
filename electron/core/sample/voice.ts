import type { Detail } from '@shared/domain/detail';
import { EVIDENCE, type Evidence } from '@shared/domain/instrument';
import { isAnswered, isRated } from '@shared/domain/item-rules';
import type { Answer } from '@shared/domain/round';
import type { PlacedItem } from '@shared/domain/traverse';
import type { Random } from './random';

/** What is given to an item that is rated. */
export type Rated = Pick<Answer, 'rating' | 'importance' | 'target'>;

/** Who answers a round, and what. */
export interface Voice {
  rate(placed: PlacedItem): Rated;
  /** Her own words, to an open question the answer itself; empty for none. */
  note(placed: PlacedItem, rated: Rated): string;
  /** What the item's kind keeps beside a rating; null for nothing. */
  detail(placed: PlacedItem): Detail | null;
}

const UNRATED: Rated = { rating: null, importance: null, target: null };

/** An answer to any kind of item; "don't know" where the voice has nothing to say. */
export function answerAs(voice: Voice, placed: PlacedItem, random: Random): Answer {
  const rates = isRated(placed.item);
  const rated = rates ? voice.rate(placed) : UNRATED;
  const detail = voice.detail(placed);
  const answer: Answer = {
    evidence: rates ? pickEvidence(random) : [],
    ...rated,
    note: voice.note(placed, rated),
    ...(detail === null ? {} : { detail }),
  };
  return isAnswered(placed.item, answer) ? answer : { ...answer, rating: 'unknown' };
}

function pickEvidence(random: Random): Evidence[] {
  const first = random.pick<Evidence>(['memory', 'memory', 'told', 'observed', 'document']);
  const second = random.chance(0.3) ? random.pick<Evidence>(['told', 'observed', 'document']) : first;
  return EVIDENCE.filter((source) => source === first || source === second);
}
