// @vitest-environment jsdom
import { act, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { useFocus } from '../../../../../renderer/features/results/use-focus';
import { goalFor, karinsRound, successProfile } from '../../../../fixtures/success-profile';
import { createPlanningCore, type PlanningCore } from '../plan-and-decks';

const round = karinsRound(successProfile('sv'));
const [A, B, C, D] = ['humble', 'daily-work', 'loyal', 'actual-results'] as const;

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const settle = () => act(() => vi.advanceTimersByTimeAsync(0));
const pause = () => act(() => vi.advanceTimersByTimeAsync(1_000));
const choices = (core: PlanningCore) => core.inputsOf('plan.choose').map((input) => input.traitIds);

function start(core = createPlanningCore([round])) {
  const hook = renderHook(() => useFocus(core, round.id, core.plan));
  return { core, focus: () => hook.result.current, unmount: hook.unmount };
}

describe('choosing what to work on', () => {
  it('shows a choice at once and saves it', async () => {
    const { core, focus } = start();
    act(() => void focus().choose(A, true));
    expect(focus().chosen).toEqual([A]);
    await settle();
    expect(choices(core)).toEqual([[A]]);
    expect(focus().goals.map((goal) => goal.traitId)).toEqual([A]);
  });

  it('refuses a fourth, says which, and sends nothing for it', async () => {
    const { core, focus } = start();
    for (const trait of [A, B, C]) {
      act(() => void focus().choose(trait, true));
      await settle();
    }
    let accepted = true;
    act(() => {
      accepted = focus().choose(D, true);
    });
    await settle();
    expect(accepted).toBe(false);
    expect(focus().refused).toBe(D);
    expect(focus().chosen).toEqual([A, B, C]);
    expect(choices(core)).toHaveLength(3);
  });

  it('forgets the refusal when one is taken off', async () => {
    const { focus } = start();
    act(() => {
      for (const trait of [A, B, C, D]) focus().choose(trait, true);
    });
    expect(focus().refused).toBe(D);
    act(() => void focus().choose(A, false));
    expect(focus().refused).toBeNull();
    act(() => void focus().choose(D, true));
    await settle();
    expect(focus().goals.map((goal) => goal.traitId)).toEqual([B, C, D]);
  });

  it('sends only the newest of several choices made while one is under way', async () => {
    const { core, focus } = start();
    act(() => {
      focus().choose(A, true);
      focus().choose(B, true);
      focus().choose(C, true);
    });
    await settle();
    expect(choices(core).at(-1)).toEqual([A, B, C]);
    expect(choices(core).length).toBeLessThanOrEqual(2);
  });

  it('takes back a choice that could not be saved, and says why', async () => {
    const { core, focus } = start();
    core.failing.set('plan.choose', 'disk-full');
    act(() => void focus().choose(A, true));
    await settle();
    expect(focus().chosen).toEqual([]);
    expect(focus().error?.code).toBe('disk-full');
    core.failing.clear();
    act(() => void focus().choose(A, true));
    await settle();
    expect(focus().error).toBeNull();
    expect(focus().chosen).toEqual([A]);
  });

  it('keeps what is written right up to the moment a trait is set aside, and brings it back', async () => {
    const core = createPlanningCore([round]);
    core.plan = { goals: [goalFor(round, A)] };
    const { focus } = start(core);
    const goal = core.plan.goals[0];
    const [action] = goalFor(round, A, [{ ifText: 'det är måndag' }]).actions;
    if (!goal || !action) throw new Error('the fixture has a goal with an action');
    act(() => focus().saveAction(goal.id, action));
    act(() => void focus().choose(A, false));
    await pause();
    expect(core.plan.goals).toMatchObject([{ status: 'set-aside', actions: [{ ifText: 'det är måndag' }] }]);
    expect(focus().goals).toEqual([]);
    act(() => void focus().choose(A, true));
    await pause();
    expect(focus().goals).toMatchObject([{ traitId: A, actions: [{ ifText: 'det är måndag' }] }]);
  });

  it('saves what waits when the page is left', async () => {
    const core = createPlanningCore([round]);
    core.plan = { goals: [goalFor(round, A)] };
    const { focus, unmount } = start(core);
    const [action] = goalFor(round, A, [{}]).actions;
    if (!action) throw new Error('the fixture has an action');
    act(() => focus().saveAction(core.plan.goals[0]?.id ?? '', action));
    unmount();
    await settle();
    expect(core.plan.goals[0]?.actions).toHaveLength(1);
  });
});
