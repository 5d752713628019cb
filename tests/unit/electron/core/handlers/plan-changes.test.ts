import { chooseTraits, dropAction, putAction } from '@core/handlers/plan-changes';
import { MOST_CHOSEN } from '@shared/domain/focus';
import type { Action, Plan } from '@shared/domain/plan';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const TRAITS = ['a', 'b', 'c', 'd'];
const ROUNDS = ['round-0001', 'round-0002'];
const action = (id: string): Action => ({ id, ifText: id, thenText: '', followUp: null, sharedWith: '', done: false });

let ids = 0;
const make = { id: () => `goal-${String(++ids).padStart(6, '0')}`, createdAt: '2026-11-12T10:00:00.000Z' };
const choose = (plan: Plan, id: string, traits: readonly string[]) =>
  chooseTraits(plan, { id, packId: 'success-profile' }, traits, make);
const chosen = (plan: Plan, id: string) =>
  plan.goals.filter((goal) => goal.roundId === id && goal.status === 'chosen').map((goal) => goal.traitId);

describe('chooseTraits', () => {
  it('leaves exactly the chosen ones chosen, in their order, whatever came before', () => {
    const step = fc.record({
      round: fc.constantFrom(...ROUNDS),
      traits: fc.uniqueArray(fc.constantFrom(...TRAITS), { maxLength: MOST_CHOSEN }),
      writes: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        let plan: Plan = { goals: [] };
        for (const { round, traits, writes } of steps) {
          const other = ROUNDS.find((id) => id !== round) ?? '';
          const before = chosen(plan, other);
          plan = choose(plan, round, traits);
          expect(chosen(plan, round)).toEqual(traits);
          expect(chosen(plan, other)).toEqual(before);
          const [goal] = plan.goals;
          if (goal && writes) plan = putAction(plan, goal.id, action('written-01'));
          const places = plan.goals.map((each) => `${each.roundId} ${each.traitId}`);
          expect(new Set(places).size).toBe(places.length);
        }
      }),
    );
  });

  it('never loses what was written, and keeps nothing that was not', () => {
    let plan = choose({ goals: [] }, 'round-0001', ['a', 'b']);
    const [a] = plan.goals;
    plan = putAction(plan, a?.id ?? '', action('written-01'));
    plan = choose(plan, 'round-0001', []);
    expect(plan.goals).toMatchObject([{ traitId: 'a', status: 'set-aside', actions: [{ id: 'written-01' }] }]);
    expect(choose(plan, 'round-0001', ['a']).goals).toMatchObject([{ id: a?.id, status: 'chosen', actions: [{}] }]);
  });
});

describe('actions', () => {
  it('are replaced in their place and dropped by id', () => {
    let plan = choose({ goals: [] }, 'round-0001', ['a']);
    const id = plan.goals[0]?.id ?? '';
    for (const name of ['action-0001', 'action-0002']) plan = putAction(plan, id, action(name));
    plan = putAction(plan, id, { ...action('action-0001'), done: true });
    expect(plan.goals[0]?.actions.map(({ id, done }) => [id, done])).toEqual([
      ['action-0001', true],
      ['action-0002', false],
    ]);
    expect(dropAction(plan, id, 'action-0001').goals[0]?.actions).toHaveLength(1);
  });
});
