import { EMPTY_ANSWER } from '@shared/domain/answering';
import type { Form, Instrument } from '@shared/domain/instrument';
import type { Answer, Round } from '@shared/domain/round';

/** Two dimensions; traits with three, two and one items. */
export const smallInstrument: Instrument = {
  scale: { points: 5 },
  dimensions: [
    {
      id: 'is',
      mark: 'circle',
      traits: [
        {
          id: 'humble',
          items: [
            { id: 'listen', kind: 'rating', quick: true },
            { id: 'ask', kind: 'rating', quick: false },
            { id: 'learn', kind: 'rating', quick: false },
          ],
        },
        {
          id: 'loyal',
          items: [
            { id: 'stand', kind: 'rating', quick: true },
            { id: 'object', kind: 'rating', quick: false },
          ],
        },
      ],
    },
    { id: 'knows', mark: 'plus', traits: [{ id: 'daily', items: [{ id: 'find-out', kind: 'rating', quick: true }] }] },
  ],
};

export function answer(part: Partial<Answer>): Answer {
  return { ...EMPTY_ANSWER, ...part };
}

export function rated(ratings: Record<string, Answer['rating']>): Round['answers'] {
  return Object.fromEntries(Object.entries(ratings).map(([id, rating]) => [id, answer({ rating })]));
}

export function roundWith(answers: Round['answers'], form: Form = 'full', id = 'round-0001'): Round {
  return {
    id,
    packId: 'success-profile',
    packVersion: '1.0.0',
    form,
    respondent: 'me',
    period: 'since-august',
    title: '',
    createdAt: '2026-11-02T08:00:00.000Z',
    updatedAt: '2026-11-02T08:20:00.000Z',
    finishedAt: null,
    position: null,
    answers,
  };
}
