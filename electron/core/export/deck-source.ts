import { fail, ok, type Result } from '@shared/api/result';
import type { Goal } from '@shared/domain/plan';
import type { Round } from '@shared/domain/round';
import type { Settings } from '@shared/domain/settings';
import type { Bundle } from '../bundle/bundle';
import type { Store } from '../store/store';

/** Where a deck's rounds, goals and author come from: a data folder, or a bundle. */
export interface DeckSource {
  readRound(id: string): Promise<Result<Round>>;
  readGoals(): Promise<Result<Goal[]>>;
  readAuthor(): Promise<Result<Settings['author']>>;
}

export function storeSource(store: Store): DeckSource {
  return {
    readRound: (id) => store.rounds.read(id),
    async readGoals() {
      const plan = await store.plan.read();
      return plan.ok ? ok(plan.data.goals) : plan;
    },
    async readAuthor() {
      const settings = await store.settings.read();
      return settings.ok ? ok(settings.data.author) : settings;
    },
  };
}

export function bundleSource({ data }: Bundle): DeckSource {
  return {
    async readRound(id) {
      const round = data.rounds.find((candidate) => candidate.id === id);
      return round ? ok(round) : fail('not-found');
    },
    readGoals: async () => ok(data.plan.goals),
    readAuthor: async () => ok(data.settings.author ?? { name: '', role: '', school: '' }),
  };
}
