import { fail, ok, type Result } from '@shared/api/result';
import { chosenGoals, MOST_ACTIONS } from '@shared/domain/focus';
import { type Goal, MOST_GOALS, type Plan } from '@shared/domain/plan';
import { listTraits } from '@shared/domain/traverse';
import { newId } from '../new-id';
import type { Store } from '../store/store';
import type { Context } from './context';
import type { TopicHandlers } from './handlers';
import { chooseTraits, dropAction, putAction } from './plan-changes';

export function planHandlers({ store, packs, now }: Context): TopicHandlers<'plan'> {
  return {
    'plan.read': () => store().plan.read(),
    async 'plan.choose'({ roundId, traitIds }) {
      const here = store();
      const round = await here.rounds.read(roundId);
      if (!round.ok) return round;
      const pack = packs.find(round.data.packId);
      if (!pack) return fail('pack-unknown', { pack: round.data.packId });
      const known = listTraits(pack.structure.instrument).map(({ trait }) => trait.id);
      const stranger = traitIds.find((id) => !known.includes(id));
      if (stranger) return fail('not-found', { trait: stranger });
      const plan = await here.plan.read();
      if (!plan.ok) return plan;
      if (plan.data.goals.length + traitIds.length > MOST_GOALS) return fail('too-large');
      const make = { id: newId, createdAt: now().toISOString() };
      const saved = await here.plan.update((current) => chooseTraits(current, round.data, traitIds, make));
      return saved.ok ? ok(chosenGoals(saved.data, roundId)) : saved;
    },
    async 'plan.saveAction'({ goalId, action }) {
      const { plan } = store();
      const goal = await findGoal(plan, goalId);
      if (!goal.ok) return goal;
      const isNew = !goal.data.actions.some(({ id }) => id === action.id);
      if (isNew && goal.data.actions.length >= MOST_ACTIONS) return fail('too-large');
      return changeGoal(plan, goalId, (current) => putAction(current, goalId, action));
    },
    async 'plan.removeAction'({ goalId, actionId }) {
      const { plan } = store();
      const goal = await findGoal(plan, goalId);
      return goal.ok ? changeGoal(plan, goalId, (current) => dropAction(current, goalId, actionId)) : goal;
    },
  };
}

async function findGoal(store: Store['plan'], goalId: string): Promise<Result<Goal>> {
  const plan = await store.read();
  return plan.ok ? goalIn(plan.data, goalId) : plan;
}

async function changeGoal(store: Store['plan'], goalId: string, change: (plan: Plan) => Plan): Promise<Result<Goal>> {
  const saved = await store.update(change);
  return saved.ok ? goalIn(saved.data, goalId) : saved;
}

function goalIn(plan: Plan, goalId: string): Result<Goal> {
  const goal = plan.goals.find(({ id }) => id === goalId);
  return goal ? ok(goal) : fail('not-found');
}
