import { isAnswered } from '@shared/domain/item-rules';
import { EMPTY_WEEK, sumWeek, weekOf } from '@shared/domain/week';
import { describe, expect, it } from 'vitest';
import { answer, roundWith, smallInstrument } from './instrument-fixture';

const item = {
  id: 'ordinary-week',
  kind: 'week',
  quick: true,
  categories: ['teaching', 'crises', 'other'],
  focus: 'teaching',
} as const;
const week = { ...item, categories: [...item.categories] };
const instrument = {
  ...smallInstrument,
  dimensions: [{ id: 'time', mark: 'circle' as const, traits: [{ id: 'hours', items: [week] }] }],
};
const filled = answer({ detail: { kind: 'week', today: { teaching: 6, crises: 8.5 }, wished: { teaching: 12 } } });

describe('a week of hours', () => {
  it('adds up today and the week wished for, category by category', () => {
    expect(weekOf(instrument, roundWith({ 'ordinary-week': filled }, 'quick'))).toMatchObject({
      today: 14.5,
      wished: 12,
      focus: { category: 'teaching', today: 6, wished: 12 },
      rows: [{ category: 'teaching' }, { category: 'crises', today: 8.5, wished: 0 }, { category: 'other', today: 0 }],
    });
  });

  it('is none while nothing is filled in, or where the instrument has none', () => {
    expect(weekOf(instrument, roundWith({}, 'quick'))).toBeNull();
    expect(weekOf(smallInstrument, roundWith({}, 'quick'))).toBeNull();
  });

  it('counts as answered once an hour of today is in it', () => {
    expect(isAnswered(week, filled)).toBe(true);
    expect(isAnswered(week, answer({ detail: EMPTY_WEEK }))).toBe(false);
    expect(isAnswered(week, answer({ rating: 'unknown' }))).toBe(true);
  });

  it('forgets categories that the pack no longer has', () => {
    expect(sumWeek(week, { kind: 'week', today: { gone: 9 }, wished: {} }).today).toBe(0);
  });
});
