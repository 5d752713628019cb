import type { Result } from '@shared/api/result';
import { DEFAULT_SHOW, type DeckDocument } from '@shared/deck/document';
import { EMPTY_ANSWER, isAnswered } from '@shared/domain/answering';
import type { Answer, Round, RoundSummary } from '@shared/domain/round';

const MORNING = '2026-08-17T07:00:00.000Z';

/** A record id made from a number: the same number, the same id. */
export function idOf(number: number): string {
  return `record-${String(number).padStart(6, '0')}`;
}

export function sampleRound(number: number, changes: Partial<Round> = {}): Round {
  const begun = new Date(Date.parse(MORNING) + number * 60_000).toISOString();
  return {
    id: idOf(number),
    packId: 'leadership',
    packVersion: '1.0.0',
    form: 'full',
    respondent: 'me',
    period: 'since-august',
    title: '',
    createdAt: begun,
    updatedAt: begun,
    finishedAt: null,
    position: null,
    answers: {},
    ...changes,
  };
}

export function sampleDeck(number: number, changes: Partial<DeckDocument> = {}): DeckDocument {
  const made = new Date(Date.parse(MORNING) + number * 60_000).toISOString();
  return {
    id: idOf(number),
    preset: 'my-profile',
    roundId: idOf(1),
    compareTo: null,
    audience: '',
    show: DEFAULT_SHOW,
    order: [],
    hidden: [],
    edits: {},
    createdAt: made,
    updatedAt: made,
    ...changes,
  };
}

/** The change that a handler makes when an item is answered. */
export function answering(itemId: string, answer: Partial<Answer>): (round: Round) => Round {
  return (round) => ({ ...round, answers: { ...round.answers, [itemId]: { ...EMPTY_ANSWER, ...answer } } });
}

export function summarize({ answers, respondent: _, ...rest }: Round): RoundSummary {
  return { ...rest, answered: Object.values(answers).filter(isAnswered).length };
}

/** The value of a result that must be one. */
export function dataOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`expected a value, got ${JSON.stringify(result.error)}`);
  return result.data;
}

export function codeOf(result: Result<unknown>): string {
  return result.ok ? 'ok' : result.error.code;
}
