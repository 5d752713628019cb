import type { Form, Instrument, Period } from './instrument';
import { isAnswered } from './item-rules';
import type { Answer, Round } from './round';
import { listItems, type PlacedItem } from './traverse';

export const EMPTY_ANSWER: Answer = { evidence: [], rating: null, importance: null, target: null, note: '' };

/** The stored answer to an item, or an empty one. */
export function answerTo(round: Pick<Round, 'answers'>, itemId: string): Answer {
  return Object.hasOwn(round.answers, itemId) ? (round.answers[itemId] ?? EMPTY_ANSWER) : EMPTY_ANSWER;
}

/** How many of the items that the round's form asks are answered. */
export function countAnswered(instrument: Instrument, round: Pick<Round, 'form' | 'answers'>): number {
  return listItems(instrument, round.form).filter(({ item }) => isAnswered(item, answerTo(round, item.id))).length;
}

/** Where to open a round: the item last on the screen if the form still asks it, else the first unanswered, else the first. */
export function resumeAt(instrument: Instrument, round: Pick<Round, 'form' | 'answers' | 'position'>): PlacedItem {
  const items = listItems(instrument, round.form);
  const found =
    items.find(({ item }) => item.id === round.position) ??
    items.find(({ item }) => !isAnswered(item, answerTo(round, item.id))) ??
    items[0];
  if (!found) throw new Error('an instrument has at least one item');
  return found;
}

/** The school year's own stretch of time: in August one looks back at the year that ended, then since August, from February since January. */
export function periodOn(day: Date): Period {
  const month = day.getMonth() + 1;
  if (month === 8) return 'last-school-year';
  return month >= 2 && month <= 7 ? 'since-january' : 'since-august';
}

/** Rough minutes for a number of items: about 25 seconds each in the quick form, as in the full. At least 1. */
export function minutesFor(items: number): number {
  return Math.max(1, Math.round((items * 25) / 60));
}

export function formSize(instrument: Instrument, form: Form): number {
  return listItems(instrument, form).length;
}
