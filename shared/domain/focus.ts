import type { Goal, Plan } from './plan';

/** At most this many traits are worked on at a time: two or three, not twelve. */
export const MOST_CHOSEN = 3;

/** At most this many actions stand under one goal. */
export const MOST_ACTIONS = 20;

/** The goals chosen from one round, in the order they were chosen. */
export function chosenGoals(plan: Plan, roundId: string): Goal[] {
  return plan.goals.filter((goal) => goal.roundId === roundId && goal.status === 'chosen');
}

/** An action with both an if and a then. */
export function isWritten(action: { ifText: string; thenText: string }): boolean {
  return action.ifText.trim() !== '' && action.thenText.trim() !== '';
}
