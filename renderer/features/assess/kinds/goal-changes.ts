import type { GoalsDetail, YearGoal } from '@shared/domain/detail';

/** The record holds so many. */
export const MOST_GOALS = 60;

/** A goal that nothing has been said of yet. */
export function newGoal(id: string): YearGoal {
  return { id, text: '', whose: 'school', area: 'learning', perspectives: [], carried: {} };
}

export function changeGoal(detail: GoalsDetail, id: string, patch: Partial<YearGoal>): GoalsDetail {
  return { ...detail, goals: detail.goals.map((goal) => (goal.id === id ? { ...goal, ...patch } : goal)) };
}

export function removeGoal(detail: GoalsDetail, id: string): GoalsDetail {
  return { ...detail, goals: detail.goals.filter((goal) => goal.id !== id) };
}

/** Puts a goal at a place, or last where there are fewer; one that is there already stays. */
export function putGoal(detail: GoalsDetail, goal: YearGoal, place: number): GoalsDetail {
  if (detail.goals.some(({ id }) => id === goal.id) || detail.goals.length >= MOST_GOALS) return detail;
  return { ...detail, goals: detail.goals.toSpliced(place, 0, goal) };
}
