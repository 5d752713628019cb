import { answerTo } from './answering';
import type { WeekDetail } from './detail';
import type { Instrument, ItemOf } from './instrument';
import type { Answer, Round } from './round';
import { listItems } from './traverse';

export const EMPTY_WEEK: WeekDetail = { kind: 'week', today: {}, wished: {} };

export function weekDetail(answer: Pick<Answer, 'detail'>): WeekDetail {
  return answer.detail?.kind === 'week' ? answer.detail : EMPTY_WEEK;
}

export interface WeekRow {
  category: string;
  isFocus: boolean;
  today: number;
  wished: number;
}
export interface Week {
  itemId: string;
  /** In the pack's order. */
  rows: WeekRow[];
  /** Hours of the whole week. */
  today: number;
  wished: number;
  /** The category to make room for. */
  focus: WeekRow;
}

/** The week of hours of a round; null where the instrument has none, or nothing is filled in. */
export function weekOf(instrument: Instrument, round: Pick<Round, 'form' | 'answers'>): Week | null {
  const placed = listItems(instrument, round.form).find(({ item }) => item.kind === 'week');
  if (placed?.item.kind !== 'week') return null;
  const week = sumWeek(placed.item, weekDetail(answerTo(round, placed.item.id)));
  return week.today === 0 && week.wished === 0 ? null : week;
}

export function sumWeek(item: ItemOf<'week'>, detail: WeekDetail): Week {
  const rows = item.categories.map((category) => ({
    category,
    isFocus: category === item.focus,
    today: detail.today[category] ?? 0,
    wished: detail.wished[category] ?? 0,
  }));
  const focus = rows.find(({ isFocus }) => isFocus);
  if (focus === undefined) throw new Error('a week makes room for one of its own categories');
  const sum = (hours: (row: WeekRow) => number) => rows.reduce((total, row) => total + hours(row), 0);
  return { itemId: item.id, rows, today: sum((row) => row.today), wished: sum((row) => row.wished), focus };
}
