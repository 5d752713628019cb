import { fail, ok, type Result } from '@shared/api/result';
import { type Goal, MOST_GOALS } from '@shared/domain/plan';
import type { Settings } from '@shared/domain/settings';
import type { CollectionStore, Store } from '../store/store';
import type { Bundle } from './bundle';

export interface Imported {
  rounds: number;
  goals: number;
  decks: number;
  /** Records whose id was here already; those here stay as they are. */
  skipped: number;
}

type Undo = () => Promise<unknown>;

/**
 * Takes a bundle into a store, all or nothing: when a write fails, what was written before it is removed again. Who the
 * leader is comes along only where the store doesn't say.
 */
export async function importBundle(store: Store, { data }: Bundle): Promise<Result<Imported>> {
  const plan = await store.plan.read();
  if (!plan.ok) return plan;
  const newGoals = without(data.plan.goals, plan.data.goals);
  if (plan.data.goals.length + newGoals.length > MOST_GOALS) return fail('too-large');
  const newRounds = without(data.rounds, store.rounds.list());
  const newDecks = without(data.decks, store.decks.list());

  const undos: Undo[] = [];
  const written =
    (await createAll(store.rounds, newRounds, undos)) ??
    (await createAll(store.decks, newDecks, undos)) ??
    (await addGoals(store, newGoals, undos)) ??
    (await setAuthor(store, data.settings.author));
  if (written) {
    for (const undo of undos.reverse()) await undo();
    return written;
  }
  const [rounds, goals, decks] = [newRounds.length, newGoals.length, newDecks.length];
  const all = data.rounds.length + data.plan.goals.length + data.decks.length;
  return ok({ rounds, goals, decks, skipped: all - rounds - goals - decks });
}

function without<T extends { id: string }>(records: readonly T[], here: readonly { id: string }[]): T[] {
  const known = new Set(here.map(({ id }) => id));
  return records.filter(({ id }) => !known.has(id));
}

type Failure = Extract<Result<never>, { ok: false }>;

/** The failure of the first write that fails; null when all are on disk. */
async function createAll<T extends { id: string }>(
  collection: CollectionStore<T, unknown>,
  records: readonly T[],
  undos: Undo[],
): Promise<Failure | null> {
  for (const record of records) {
    const created = await collection.create(record);
    if (!created.ok) return created;
    undos.push(() => collection.remove(record.id));
  }
  return null;
}

async function addGoals(store: Store, goals: readonly Goal[], undos: Undo[]): Promise<Failure | null> {
  if (goals.length === 0) return null;
  const saved = await store.plan.update((plan) => ({ ...plan, goals: [...plan.goals, ...goals] }));
  if (!saved.ok) return saved;
  undos.push(() => store.plan.update((plan) => ({ ...plan, goals: without(plan.goals, goals) })));
  return null;
}

async function setAuthor(store: Store, author: Settings['author'] | undefined): Promise<Failure | null> {
  if (!author) return null;
  const settings = await store.settings.read();
  if (!settings.ok) return settings;
  if (Object.values(settings.data.author).some((value) => value !== '')) return null;
  const saved = await store.settings.update((current) => ({ ...current, author }));
  return saved.ok ? null : saved;
}
