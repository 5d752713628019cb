import type { Action, Goal } from '@shared/domain/plan';
import { describe, expect, it } from 'vitest';
import { dayOf, daysBetween } from '../../../../../renderer/features/start/days';
import { dueActions } from '../../../../../renderer/features/start/due';

const action = (id: string, patch: Partial<Action> = {}): Action => ({
  id,
  ifText: 'När veckan börjar',
  thenText: 'bokar jag två besök',
  followUp: '2026-11-22',
  sharedWith: '',
  done: false,
  ...patch,
});
const goal = (actions: Action[], patch: Partial<Goal> = {}): Goal => ({
  id: 'a-goal-of-test',
  roundId: 'a-round-of-test',
  packId: 'success-profile',
  traitId: 'humble',
  status: 'chosen',
  createdAt: '2026-11-01T08:00:00.000Z',
  actions,
  ...patch,
});

describe('what is due', () => {
  it('comes earliest first, with the days until it', () => {
    const plan = {
      goals: [
        goal([action('later', { followUp: '2026-12-04' }), action('late', { followUp: '2026-11-19' })]),
        goal([action('today')]),
      ],
    };
    expect(dueActions(plan, '2026-11-22').map(({ action: { id }, inDays }) => [id, inDays])).toEqual([
      ['late', -3],
      ['today', 0],
      ['later', 12],
    ]);
  });

  it('leaves out what is done, has no day, or belongs to a goal set aside', () => {
    const plan = {
      goals: [
        goal([action('done', { done: true }), action('dayless', { followUp: null })]),
        goal([action('aside')], { status: 'set-aside' }),
      ],
    };
    expect(dueActions(plan, '2026-11-22')).toEqual([]);
  });
});

describe('calendar days', () => {
  it('are those of this place, also late in the evening', () => {
    expect(dayOf(new Date(2026, 10, 9, 23, 59))).toBe('2026-11-09');
  });

  it('are whole, also when the clocks change between them', () => {
    expect(daysBetween('2026-10-24', '2026-10-26')).toBe(2);
    expect(daysBetween('2026-11-22', '2026-11-19')).toBe(-3);
  });
});
