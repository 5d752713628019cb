import type { Input, Method, Output } from '@shared/api/contract';
import type { KitEvent } from '@shared/api/events';
import { fail, ok, type Result } from '@shared/api/result';
import { DEFAULT_SHOW, type DeckDocument } from '@shared/deck/document';
import { chosenGoals } from '@shared/domain/focus';
import type { Goal } from '@shared/domain/plan';
import type { Round } from '@shared/domain/round';
import { chooseTraits, dropAction, putAction } from '../../../../electron/core/handlers/plan-changes';
import { createFakeCore, type FakeCore, NOW } from '../fake-core';

/** A core in memory that also plans, and makes decks. */
export interface PlanningCore extends FakeCore {
  decks: Map<string, DeckDocument>;
  /** The inputs of every call of a method, in order. */
  inputsOf<M extends Method>(method: M): Input<M>[];
  emit(event: KitEvent): void;
}

type Handlers = { [M in Method]?: (input: Input<M>) => Result<Output<M>> };

export function createPlanningCore(rounds: readonly Round[], decks: readonly DeckDocument[] = []): PlanningCore {
  const base = createFakeCore(rounds, { author: { name: 'Karin Sandberg', role: 'rektor', school: 'Björkängen' } });
  const listeners = new Set<(event: KitEvent) => void>();
  const answerOf = base.call;
  const core: PlanningCore = Object.assign(base, {
    decks: new Map(decks.map((deck) => [deck.id, deck])),
    inputsOf: <M extends Method>(method: M) =>
      core.calls.flatMap((call) => (call.method === method ? [call.input as Input<M>] : [])),
    emit: (event: KitEvent) => {
      for (const listener of listeners) listener(event);
    },
    subscribe: (listener: (event: KitEvent) => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async call<M extends Method>(method: M, input: Input<M>): Promise<Result<Output<M>>> {
      const handler = handlers[method] as ((input: Input<M>) => Result<Output<M>>) | undefined;
      if (!handler) return answerOf(method, input);
      core.calls.push({ method, input });
      const failure = core.failing.get(method);
      return failure ? fail(failure) : structuredClone(handler(input));
    },
  });
  const handlers: Handlers = { ...planHandlers(core), ...deckHandlers(core) };
  return core;
}

function planHandlers(core: PlanningCore): Handlers {
  const goal = (id: string): Result<Goal> => {
    const found = core.plan.goals.find((other) => other.id === id);
    return found ? ok(found) : fail('not-found');
  };
  return {
    'plan.choose': ({ roundId, traitIds }) => {
      const round = core.rounds.get(roundId);
      if (!round) return fail('not-found');
      const make = { id: () => `goal-of-test-${core.calls.length}-${core.plan.goals.length}`, createdAt: NOW };
      // Goals made in one call need ids of their own.
      let made = 0;
      core.plan = chooseTraits(core.plan, round, traitIds, { ...make, id: () => `${make.id()}-${made++}` });
      return ok(chosenGoals(core.plan, roundId));
    },
    'plan.saveAction': ({ goalId, action }) => {
      core.plan = putAction(core.plan, goalId, action);
      return goal(goalId);
    },
    'plan.removeAction': ({ goalId, actionId }) => {
      core.plan = dropAction(core.plan, goalId, actionId);
      return goal(goalId);
    },
  };
}

function deckHandlers(core: PlanningCore): Handlers {
  const removed = new Map<string, DeckDocument>();
  const find = (id: string): Result<DeckDocument> => {
    const deck = core.decks.get(id);
    return deck ? ok(deck) : fail('not-found');
  };
  return {
    'decks.list': () => ok([...core.decks.values()].reverse()),
    'decks.read': ({ id }) => find(id),
    'decks.create': ({ preset, roundId }) => {
      const deck = deckOf(`deck-of-test-${core.decks.size + 1}`, roundId, { preset });
      core.decks.set(deck.id, deck);
      return ok(deck);
    },
    'decks.update': ({ id, changes }) => {
      const deck = find(id);
      if (!deck.ok) return deck;
      const changed = { ...deck.data, ...changes, updatedAt: NOW } as DeckDocument;
      core.decks.set(id, changed);
      return ok(changed);
    },
    'decks.remove': ({ id }) => {
      const deck = find(id);
      if (!deck.ok) return deck;
      removed.set(id, deck.data);
      core.decks.delete(id);
      return ok({});
    },
    'decks.restore': ({ id }) => {
      const deck = removed.get(id);
      if (!deck) return fail('not-found');
      core.decks.set(id, deck);
      return ok(deck);
    },
    'decks.export': ({ format }) => ok({ kind: 'saved', path: `C:\\Users\\karin\\Min profil.${format}` }),
    'decks.present': ({ id }) => ok({ url: `about:blank#${id}` }),
  };
}

/** A deck that nothing was changed in. */
export function deckOf(id: string, roundId: string, patch: Partial<DeckDocument> = {}): DeckDocument {
  return {
    id,
    preset: 'my-profile',
    roundId,
    compareTo: null,
    otherSide: null,
    audience: '',
    show: DEFAULT_SHOW,
    order: [],
    hidden: [],
    edits: {},
    createdAt: NOW,
    updatedAt: NOW,
    ...patch,
  };
}
