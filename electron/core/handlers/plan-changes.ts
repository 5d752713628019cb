import { MOST_CHOSEN } from '@shared/domain/focus';
import type { Action, Goal, Plan } from '@shared/domain/plan';
import type { Round } from '@shared/domain/round';

/**
 * The plan with exactly these traits of a round chosen, in this order. A trait set aside earlier comes back with what
 * was written; one taken off is set aside, or dropped when nothing was written.
 */
export function chooseTraits(
  plan: Plan,
  round: Pick<Round, 'id' | 'packId'>,
  traitIds: readonly string[],
  make: { id: () => string; createdAt: string },
): Plan {
  const ofRound = plan.goals.filter((goal) => goal.roundId === round.id);
  const chosen = [...new Set(traitIds)].slice(0, MOST_CHOSEN).map((traitId): Goal => {
    const known = ofRound.find((goal) => goal.traitId === traitId);
    if (known) return { ...known, status: 'chosen' };
    const { createdAt } = make;
    return {
      id: make.id(),
      roundId: round.id,
      packId: round.packId,
      traitId,
      status: 'chosen',
      createdAt,
      actions: [],
    };
  });
  const setAside = ofRound
    .filter((goal) => !traitIds.includes(goal.traitId) && goal.actions.length > 0)
    .map((goal): Goal => ({ ...goal, status: 'set-aside' }));
  const others = plan.goals.filter((goal) => goal.roundId !== round.id);
  return { ...plan, goals: [...others, ...chosen, ...setAside] };
}

/** The plan with an action of a goal added, or replaced where it has the same id. */
export function putAction(plan: Plan, goalId: string, action: Action): Plan {
  return changeActions(plan, goalId, (actions) =>
    actions.some(({ id }) => id === action.id)
      ? actions.map((known) => (known.id === action.id ? action : known))
      : [...actions, action],
  );
}

export function dropAction(plan: Plan, goalId: string, actionId: string): Plan {
  return changeActions(plan, goalId, (actions) => actions.filter(({ id }) => id !== actionId));
}

function changeActions(plan: Plan, goalId: string, change: (actions: Action[]) => Action[]): Plan {
  const goals = plan.goals.map((goal) => (goal.id === goalId ? { ...goal, actions: change(goal.actions) } : goal));
  return { ...plan, goals };
}
