import type { Action, Goal, Plan } from '@shared/domain/plan';
import { daysBetween } from './days';

export interface Due {
  goal: Goal;
  action: Action;
  /** Calendar day of the follow-up. */
  day: string;
  /** Days until it; negative when it is late, 0 today. */
  inDays: number;
}

/** What is to be followed up, earliest first: actions of the chosen goals that have a day and aren't done. */
export function dueActions(plan: Plan, today: string): Due[] {
  return plan.goals
    .filter((goal) => goal.status === 'chosen')
    .flatMap((goal) =>
      goal.actions.flatMap((action) =>
        action.followUp === null || action.done
          ? []
          : [{ goal, action, day: action.followUp, inDays: daysBetween(today, action.followUp) }],
      ),
    )
    .sort((a, b) => a.day.localeCompare(b.day));
}
