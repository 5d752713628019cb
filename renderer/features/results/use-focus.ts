import type { QueueStatus } from '@api/save-queue';
import { useSaveQueue } from '@api/use-save-queue';
import type { Bridge } from '@shared/api/bridge';
import { type KitError, ok } from '@shared/api/result';
import { chosenGoals, MOST_CHOSEN } from '@shared/domain/focus';
import type { Action, Goal, Plan } from '@shared/domain/plan';
import { useCallback, useMemo, useRef, useState } from 'react';

export interface Focus {
  /** The chosen traits, in the order they were chosen; shown at once, saved at once. */
  chosen: readonly string[];
  /** The goals as they are on disk. */
  goals: readonly Goal[];
  /** The trait that was asked for when the most had been chosen. */
  refused: string | null;
  error: KitError | null;
  /** How saving the actions goes. */
  saving: QueueStatus;
  /** Chooses a trait or sets it aside. False when it was refused. */
  choose(traitId: string, isChosen: boolean): boolean;
  /** Saves an action when the writing pauses. */
  saveAction(goalId: string, action: Action): void;
  /** Takes an action off a goal; an error when that could not be saved. */
  removeAction(goalId: string, actionId: string): Promise<KitError | null>;
}

/** Which traits of a round are worked on, and what is planned for them. A choice that can't be saved is taken back. */
export function useFocus(bridge: Bridge, roundId: string, plan: Plan): Focus {
  const [goals, setGoals] = useState(() => chosenGoals(plan, roundId));
  const [chosen, setChosen] = useState<readonly string[]>(() => goals.map((goal) => goal.traitId));
  const [refused, setRefused] = useState<string | null>(null);
  const [error, setError] = useState<KitError | null>(null);
  const onDisk = useRef(chosen);
  const newest = useRef(chosen);
  const isSending = useRef(false);

  const replaceGoal = useCallback((goal: Goal) => {
    setGoals((now) => now.map((other) => (other.id === goal.id ? goal : other)));
  }, []);

  const { queue, status: saving } = useSaveQueue<{ goalId: string; action: Action }>(async (_actionId, planned) => {
    const saved = await bridge.call('plan.saveAction', planned);
    if (!saved.ok) return saved;
    replaceGoal(saved.data);
    return ok({ savedAt: new Date().toISOString() });
  });

  /** Sends the newest choice until it is on disk; what is being written goes first, so that it is set aside with its goal. */
  const send = useCallback(async () => {
    if (isSending.current) return;
    isSending.current = true;
    while (newest.current !== onDisk.current) {
      await queue.flush();
      const wanted = newest.current;
      const result = await bridge.call('plan.choose', { roundId, traitIds: [...wanted] });
      setError(result.ok ? null : result.error);
      if (result.ok) {
        onDisk.current = wanted;
        setGoals(chosenGoals({ goals: result.data }, roundId));
      } else {
        newest.current = onDisk.current;
        setChosen(onDisk.current);
      }
    }
    isSending.current = false;
  }, [bridge, queue, roundId]);

  const choose = useCallback(
    (traitId: string, isChosen: boolean) => {
      const others = newest.current.filter((id) => id !== traitId);
      const isRefused = isChosen && others.length >= MOST_CHOSEN;
      setRefused(isRefused ? traitId : null);
      if (isRefused) return false;
      newest.current = isChosen ? [...others, traitId] : others;
      setChosen(newest.current);
      void send();
      return true;
    },
    [send],
  );

  const saveAction = useCallback(
    (goalId: string, action: Action) => queue.put(action.id, { goalId, action }, 'soon'),
    [queue],
  );

  const removeAction = useCallback(
    async (goalId: string, actionId: string) => {
      await queue.flush();
      const result = await bridge.call('plan.removeAction', { goalId, actionId });
      if (!result.ok) return result.error;
      replaceGoal(result.data);
      return null;
    },
    [bridge, queue, replaceGoal],
  );

  return useMemo(
    () => ({ chosen, goals, refused, error, saving, choose, saveAction, removeAction }),
    [chosen, goals, refused, error, saving, choose, saveAction, removeAction],
  );
}
