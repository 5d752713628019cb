import type { CollectionStore, DocumentStore, Store } from '@core/store/store';
import { fail, ok } from '@shared/api/result';
import type { DeckDocument } from '@shared/deck/document';
import type { Plan } from '@shared/domain/plan';
import type { Round, RoundSummary } from '@shared/domain/round';
import { DEFAULT_SETTINGS, type Settings } from '@shared/domain/settings';

export interface MemoryStore extends Store {
  /** What it holds, to compare. */
  contents(): { rounds: string[]; decks: string[]; goals: string[]; author: Settings['author'] };
}

/** A store without a disk, whose writes fail from the nth on and go on failing for `failures` writes. */
export function createMemoryStore({ failFrom = Number.POSITIVE_INFINITY, failures = 1 } = {}): MemoryStore {
  let writes = 0;
  const write = () => {
    writes += 1;
    return writes >= failFrom && writes < failFrom + failures ? fail('disk-full') : null;
  };

  function documentOf<T>(first: T): DocumentStore<T> {
    let current = first;
    return {
      read: async () => ok(current),
      async update(change) {
        const failure = write();
        if (failure) return failure;
        current = change(current);
        return ok(current);
      },
    };
  }

  function collectionOf<T extends { id: string }, S extends { id: string }>(
    summarize: (value: T) => S,
  ): CollectionStore<T, S> {
    const values = new Map<string, T>();
    return {
      list: () => [...values.values()].map(summarize),
      async read(id) {
        const value = values.get(id);
        return value ? ok(value) : fail('not-found');
      },
      async create(value) {
        const failure = write();
        if (failure) return failure;
        values.set(value.id, value);
        return ok(value);
      },
      async update(id, change) {
        const value = values.get(id);
        if (!value) return fail('not-found');
        values.set(id, change(value));
        return ok(change(value));
      },
      async remove(id) {
        return values.delete(id) ? ok({}) : fail('not-found');
      },
      restore: async () => fail('not-found'),
    };
  }

  const rounds = collectionOf<Round, RoundSummary>(({ answers, asked: _asked, team, invited: _invited, ...shown }) => ({
    ...shown,
    ...(team ? { team } : {}),
    answered: Object.keys(answers).length,
  }));
  const decks = collectionOf<DeckDocument, DeckDocument>((deck) => deck);
  let plan: Plan = { goals: [] };
  let author = DEFAULT_SETTINGS.author;
  const planStore = documentOf<Plan>(plan);
  const settingsStore = documentOf<Settings>(DEFAULT_SETTINGS);
  return {
    dataDir: '/memory',
    rounds,
    decks,
    plan: {
      ...planStore,
      async update(change) {
        const saved = await planStore.update(change);
        if (saved.ok) plan = saved.data;
        return saved;
      },
    },
    settings: {
      ...settingsStore,
      async update(change) {
        const saved = await settingsStore.update(change);
        if (saved.ok) author = saved.data.author;
        return saved;
      },
    },
    keepAside: async () => ok({}),
    notices: () => [],
    dismissNotice: async () => ok({}),
    close: async () => {},
    contents: () => ({
      rounds: rounds.list().map(({ id }) => id),
      decks: decks.list().map(({ id }) => id),
      goals: plan.goals.map(({ id }) => id),
      author,
    }),
  };
}
