import { answerTo } from './answering';
import type { GoalsDetail, YearGoal } from './detail';
import type { Instrument, ItemOf } from './instrument';
import type { Answer, Round } from './round';
import { mean, type Score } from './scoring';
import { listItems } from './traverse';

export const EMPTY_GOALS: GoalsDetail = { kind: 'goals', goals: [] };

export function goalsDetail(answer: Pick<Answer, 'detail'>): GoalsDetail {
  return answer.detail?.kind === 'goals' ? answer.detail : EMPTY_GOALS;
}

/** From this many goals on a perspective is crowded, when it also holds at least twice its even share. */
export const CROWDED = 4;

export interface BoardColumn {
  /** Trait id of the perspective. */
  perspective: string;
  goals: YearGoal[];
  state: 'empty' | 'crowded' | 'some';
}
/** From one level to the next. */
export interface Link {
  from: string;
  to: string;
  /** Mean of how well the goals are carried over it, 1 to 5; null when none is rated. */
  score: Score | null;
  /** Goals that it rests on. */
  goals: number;
}
export interface Board {
  itemId: string;
  columns: BoardColumn[];
  /** Goals that lie on no perspective. */
  unplaced: YearGoal[];
  links: Link[];
  /** All goals with a text. */
  goals: YearGoal[];
}

/** The board of this year's goals; null where the instrument has none, or no goal is written. */
export function boardOf(instrument: Instrument, round: Pick<Round, 'form' | 'answers'>): Board | null {
  const placed = listItems(instrument, round.form).find(({ item }) => item.kind === 'goals');
  if (placed?.item.kind !== 'goals') return null;
  const board = placeGoals(placed.item, goalsDetail(answerTo(round, placed.item.id)));
  return board.goals.length === 0 ? null : board;
}

export function placeGoals(item: ItemOf<'goals'>, detail: GoalsDetail): Board {
  const goals = detail.goals.filter(({ text }) => text.trim() !== '');
  const placings = goals.reduce((sum, { perspectives }) => sum + perspectives.length, 0);
  const even = placings / item.perspectives.length;
  const columns = item.perspectives.map((perspective): BoardColumn => {
    const own = goals.filter(({ perspectives }) => perspectives.includes(perspective));
    const isCrowded = own.length >= CROWDED && own.length >= 2 * even;
    return { perspective, goals: own, state: own.length === 0 ? 'empty' : isCrowded ? 'crowded' : 'some' };
  });
  const unplaced = goals.filter(({ perspectives }) => !perspectives.some((id) => item.perspectives.includes(id)));
  return { itemId: item.id, columns, unplaced, links: linksOf(item, goals), goals };
}

/** A goal is carried to a level from the one before it: the first level has nothing before it. */
function linksOf({ levels }: ItemOf<'goals'>, goals: readonly YearGoal[]): Link[] {
  return levels.slice(1).map((to, index) => {
    const ratings = goals.flatMap(({ carried }) => {
      const rating = carried[to];
      return typeof rating === 'number' ? [rating] : [];
    });
    return { from: levels[index] ?? to, to, score: mean(ratings), goals: ratings.length };
  });
}
