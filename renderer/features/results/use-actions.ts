import type { KitError } from '@shared/api/result';
import type { Action, Goal } from '@shared/domain/plan';
import { useCallback, useRef, useState } from 'react';
import type { Focus } from './use-focus';

export interface Actions {
  /** As they stand on the screen; there is always one to write in. */
  drafts: readonly Action[];
  /** Why an action could not be removed. */
  error: KitError | null;
  change(id: string, patch: Partial<Action>): void;
  /** An empty one, to write in. */
  add(): void;
  /** Puts a text in as the "then" of the first action that has none, or of a new one. */
  begin(thenText: string): void;
  remove(id: string): Promise<Removed | null>;
  putBack(removed: Removed): void;
}

/** What was taken away, and where it stood. */
export interface Removed {
  action: Action;
  index: number;
}

/** The if–then actions of one goal, saved as they are written. An action is kept once something has been written in it. */
export function useActions(
  goal: Goal,
  { saveAction, removeAction }: Pick<Focus, 'saveAction' | 'removeAction'>,
): Actions {
  const [drafts, setDrafts] = useState(() => atLeastOne(goal.actions));
  const [error, setError] = useState<KitError | null>(null);
  const newest = useRef(drafts);
  const goalId = goal.id;

  const show = useCallback((actions: readonly Action[]) => {
    newest.current = atLeastOne(actions);
    setDrafts(newest.current);
  }, []);

  const change = useCallback(
    (id: string, patch: Partial<Action>) => {
      show(newest.current.map((action) => (action.id === id ? { ...action, ...patch } : action)));
      const changed = newest.current.find((action) => action.id === id);
      if (changed) saveAction(goalId, changed);
    },
    [goalId, saveAction, show],
  );

  const add = useCallback(() => show([...newest.current, newAction()]), [show]);

  const begin = useCallback(
    (thenText: string) => {
      if (newest.current.every((action) => action.thenText.trim() !== '')) add();
      const empty = newest.current.find((action) => action.thenText.trim() === '');
      if (empty) change(empty.id, { thenText });
    },
    [add, change],
  );

  const remove = useCallback(
    async (id: string) => {
      const index = newest.current.findIndex((action) => action.id === id);
      const action = newest.current[index];
      if (!action) return null;
      const failure = await removeAction(goalId, id);
      setError(failure);
      if (failure) return null;
      show(newest.current.filter((other) => other.id !== id));
      return { action, index };
    },
    [goalId, removeAction, show],
  );

  const putBack = useCallback(
    ({ action, index }: Removed) => {
      const others = newest.current.filter((other) => !isBlank(other));
      show([...others.slice(0, index), action, ...others.slice(index)]);
      saveAction(goalId, action);
    },
    [goalId, saveAction, show],
  );

  return { drafts, error, change, add, begin, remove, putBack };
}

function atLeastOne(actions: readonly Action[]): readonly Action[] {
  return actions.length > 0 ? actions : [newAction()];
}

function newAction(): Action {
  return { id: crypto.randomUUID(), ifText: '', thenText: '', followUp: null, sharedWith: '', done: false };
}

function isBlank(action: Action): boolean {
  return !action.ifText && !action.thenText && !action.followUp && !action.sharedWith && !action.done;
}
