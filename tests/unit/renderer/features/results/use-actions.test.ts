// @vitest-environment jsdom
import { act, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Removed, useActions } from '../../../../../renderer/features/results/use-actions';
import { useFocus } from '../../../../../renderer/features/results/use-focus';
import { goalFor, karinsRound, successProfile } from '../../../../fixtures/success-profile';
import { createPlanningCore } from '../plan-and-decks';

const round = karinsRound(successProfile('sv'));

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const pass = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms));

function start(written: Parameters<typeof goalFor>[2] = []) {
  const core = createPlanningCore([round]);
  const goal = goalFor(round, 'humble', written);
  core.plan = { goals: [goal] };
  const { result } = renderHook(() => useActions(goal, useFocus(core, round.id, core.plan)));
  const onDisk = () => core.plan.goals[0]?.actions ?? [];
  const write = (patch: object, place = 0) =>
    act(() => result.current.change(result.current.drafts[place]?.id ?? '', patch));
  return { core, actions: () => result.current, onDisk, write };
}

describe('writing if–then', () => {
  it('begins with one to write in, which is not kept while it is empty', async () => {
    const { core, actions } = start();
    expect(actions().drafts).toMatchObject([{ ifText: '', thenText: '' }]);
    await pass(5_000);
    expect(core.inputsOf('plan.saveAction')).toEqual([]);
  });

  it('saves the newest words once the writing pauses', async () => {
    const { core, write, onDisk } = start();
    write({ ifText: 'd' });
    await pass(300);
    write({ ifText: 'det är måndag' });
    await pass(300);
    expect(core.inputsOf('plan.saveAction')).toEqual([]);
    await pass(600);
    expect(core.inputsOf('plan.saveAction')).toHaveLength(1);
    expect(onDisk()).toMatchObject([{ ifText: 'det är måndag', thenText: '' }]);
  });

  it('keeps two fields changed one right after the other', async () => {
    const { write, onDisk } = start();
    write({ ifText: 'det är måndag' });
    write({ followUp: '2026-12-04' });
    await pass(1_000);
    expect(onDisk()).toMatchObject([{ ifText: 'det är måndag', followUp: '2026-12-04' }]);
  });

  it('puts a suggestion where a then is missing, else in a new one', async () => {
    const { actions, write, onDisk } = start();
    write({ ifText: 'det är måndag' });
    act(() => actions().begin('gör två besök'));
    act(() => actions().begin('fråga tre elever'));
    await pass(1_000);
    expect(onDisk()).toMatchObject([
      { ifText: 'det är måndag', thenText: 'gör två besök' },
      { ifText: '', thenText: 'fråga tre elever' },
    ]);
  });

  it('removes one and puts it back in its place', async () => {
    const { actions, onDisk } = start([{ ifText: 'ett' }, { ifText: 'två' }]);
    let removed: Removed | null = null;
    await act(async () => {
      removed = await actions().remove(actions().drafts[0]?.id ?? '');
    });
    expect(onDisk().map((action) => action.ifText)).toEqual(['två']);
    act(() => removed && actions().putBack(removed));
    expect(actions().drafts.map((action) => action.ifText)).toEqual(['ett', 'två']);
    await pass(1_000);
    expect(
      onDisk()
        .map((action) => action.ifText)
        .sort(),
    ).toEqual(['ett', 'två']);
  });

  it('leaves an empty one to write in when the last is removed', async () => {
    const { actions, onDisk } = start([{ ifText: 'ett' }]);
    await act(async () => void (await actions().remove(actions().drafts[0]?.id ?? '')));
    expect(onDisk()).toEqual([]);
    expect(actions().drafts).toMatchObject([{ ifText: '' }]);
  });

  it('does not remove what could not be removed from disk', async () => {
    const { core, actions } = start([{ ifText: 'ett' }]);
    core.failing.set('plan.removeAction', 'disk-error');
    await act(async () => void (await actions().remove(actions().drafts[0]?.id ?? '')));
    expect(actions().drafts).toMatchObject([{ ifText: 'ett' }]);
    expect(actions().error?.code).toBe('disk-error');
  });
});
