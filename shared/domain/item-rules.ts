import type { Item } from './instrument';
import type { Answer } from './round';

/** What scoring, progress and team answers need to know of a kind of item. */
export interface ItemRule {
  /** Rated on the instrument's scale: counts in its trait's score. */
  rated: boolean;
  /** Each member of a team is asked it; the others are the leader's own. */
  asksTeam: boolean;
  /** The answer says something beside "don't know". */
  isFilled(answer: Answer): boolean;
}

const hasRating = (answer: Answer) => typeof answer.rating === 'number';
const rating: ItemRule = { rated: true, asksTeam: true, isFilled: hasRating };

/** One entry a kind: a new one doesn't compile until it is here. */
export const ITEM_RULES: Record<Item['kind'], ItemRule> = {
  rating,
  polarity: rating,
  support: rating,
  goals: {
    rated: false,
    asksTeam: false,
    isFilled: ({ detail }) => detail?.kind === 'goals' && detail.goals.some(({ text }) => text.trim() !== ''),
  },
  week: {
    rated: false,
    asksTeam: false,
    isFilled: ({ detail }) => detail?.kind === 'week' && Object.values(detail.today).some((hours) => hours > 0),
  },
  count: { rated: false, asksTeam: false, isFilled: ({ detail }) => detail?.kind === 'count' },
  text: { rated: false, asksTeam: false, isFilled: ({ note }) => note.trim() !== '' },
};

export function isRated(item: Pick<Item, 'kind'>): boolean {
  return ITEM_RULES[item.kind].rated;
}

/** An item counts as answered when something was given, or an explicit "don't know". */
export function isAnswered(item: Pick<Item, 'kind'>, answer: Answer): boolean {
  return answer.rating === 'unknown' || ITEM_RULES[item.kind].isFilled(answer);
}
