import type { Result } from '@shared/api/result';
import { DEFAULT_SHOW, type DeckDocument } from '@shared/deck/document';
import { EMPTY_ANSWER } from '@shared/domain/answering';
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
    otherSide: null,
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

export function summarize({ answers, asked: _asked, team, invited: _invited, ...rest }: Round): RoundSummary {
  const answered = Object.values(answers).filter(({ rating }) => rating !== null).length;
  if (!team) return { ...rest, answered };
  return { ...rest, team: { threshold: team.threshold, state: team.state, count: team.count }, answered };
}

/** The value of a result that must be one. */
export function dataOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`expected a value, got ${JSON.stringify(result.error)}`);
  return result.data;
}

export function codeOf(result: Result<unknown>): string {
  return result.ok ? 'ok' : result.error.code;
}
