import type { GoalsDetail } from '@shared/domain/detail';
import { GoalsDetail as Schema } from '@shared/domain/detail';
import { describe, expect, it } from 'vitest';
import {
  changeGoal,
  MOST_GOALS,
  newGoal,
  putGoal,
  removeGoal,
} from '../../../../../renderer/features/assess/kinds/goal-changes';

const goalsOf = (count: number): GoalsDetail => ({
  kind: 'goals',
  goals: Array.from({ length: count }, (_, index) => newGoal(`goal-of-test-${index}`)),
});

describe('the goals of a year', () => {
  it('can be changed one at a time', () => {
    const changed = changeGoal(goalsOf(3), 'goal-of-test-1', { text: 'Läsa', perspectives: ['shared-values'] });
    expect(changed.goals.map(({ text }) => text)).toEqual(['', 'Läsa', '']);
  });

  it('come back to their place when a removal is undone', () => {
    const before = goalsOf(4);
    const goal = before.goals[1] ?? newGoal('goal-of-test-x');
    expect(putGoal(removeGoal(before, goal.id), goal, 1)).toEqual(before);
  });

  it('are never there twice', () => {
    const before = goalsOf(2);
    expect(putGoal(before, newGoal('goal-of-test-0'), 0)).toBe(before);
  });

  it('are at most as many as the record holds', () => {
    const full = goalsOf(MOST_GOALS);
    expect(Schema.safeParse(full).success).toBe(true);
    expect(putGoal(full, newGoal('one-goal-too-many'), 0).goals).toHaveLength(MOST_GOALS);
  });
});
