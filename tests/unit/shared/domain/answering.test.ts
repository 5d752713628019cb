import { answerTo, countAnswered, minutesFor, periodOn, resumeAt } from '@shared/domain/answering';
import { chooseLanguage } from '@shared/domain/language';
import { listItems } from '@shared/domain/traverse';
import { describe, expect, test } from 'vitest';
import { rated, roundWith, smallInstrument } from './instrument-fixture';

describe('the items a form asks', () => {
  test('are one a trait in the quick form, all in the full', () => {
    expect(listItems(smallInstrument, 'quick').map(({ item }) => item.id)).toEqual(['listen', 'stand', 'find-out']);
    expect(listItems(smallInstrument, 'full')).toHaveLength(6);
  });
  test('know their number within the trait', () => {
    expect(listItems(smallInstrument, 'full')[1]).toMatchObject({ number: 2, of: 3 });
  });
});

describe('coming back to a round', () => {
  test('opens the item that was last on the screen', () => {
    expect(resumeAt(smallInstrument, { ...roundWith(rated({ listen: 3 })), position: 'object' }).item.id).toBe(
      'object',
    );
  });
  test('opens the first unanswered when the last one is no longer asked', () => {
    const round = { ...roundWith(rated({ listen: 3 }), 'quick'), position: 'ask' };
    expect(resumeAt(smallInstrument, round).item.id).toBe('stand');
  });
  test('opens the first when everything is answered', () => {
    const round = roundWith(rated({ listen: 3, stand: 3, 'find-out': 'unknown' }), 'quick');
    expect(resumeAt(smallInstrument, round).item.id).toBe('listen');
  });
});

test('growing from quick to full keeps the answers and the count', () => {
  const quick = roundWith(rated({ listen: 3, stand: 4 }), 'quick');
  expect(countAnswered(smallInstrument, quick)).toBe(2);
  expect(countAnswered(smallInstrument, { ...quick, form: 'full' })).toBe(2);
});

test('an inherited name is no answer', () => {
  expect(answerTo(roundWith({}), 'constructor').rating).toBeNull();
});

test('the period follows the school year', () => {
  expect(periodOn(new Date(2026, 10, 22))).toBe('since-august');
  expect(periodOn(new Date(2027, 0, 10))).toBe('since-august');
  expect(periodOn(new Date(2027, 1, 1))).toBe('since-january');
  expect(periodOn(new Date(2027, 7, 15))).toBe('last-school-year');
});

test('twelve items take about five minutes', () => {
  expect(minutesFor(12)).toBe(5);
  expect(minutesFor(0)).toBe(1);
});

test('the first language that fits the system is chosen, English otherwise', () => {
  expect(chooseLanguage(['no-NO'])).toBe('nb');
  expect(chooseLanguage(['fi-FI', 'nn-NO', 'sv'])).toBe('nn');
  expect(chooseLanguage(['fi', 'de'])).toBe('en');
});
