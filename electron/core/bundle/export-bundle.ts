import { ok, type Result } from '@shared/api/result';
import type { DeckDocument } from '@shared/deck/document';
import { withoutCollected } from '@shared/domain/collecting';
import type { Round } from '@shared/domain/round';
import { readAll } from '../store/read-many';
import type { Store } from '../store/store';
import { BUNDLE_FORMAT, BUNDLE_VERSION, type Bundle } from './bundle';

/**
 * Everything of a store as a bundle. Rounds and decks that a newer program has saved stay out, as this one can't read
 * them; any other failure to read one fails the export, so that a copy is never quietly short of something.
 */
export async function exportBundle(store: Store, now: Date, app: string): Promise<Result<Bundle>> {
  const rounds = await readAll<Round>(store.rounds);
  if (!rounds.ok) return rounds;
  const decks = await readAll<DeckDocument>(store.decks);
  if (!decks.ok) return decks;
  const plan = await store.plan.read();
  if (!plan.ok) return plan;
  const settings = await store.settings.read();
  if (!settings.ok) return settings;
  return ok({
    format: BUNDLE_FORMAT,
    version: BUNDLE_VERSION,
    exportedAt: now.toISOString(),
    app,
    data: {
      rounds: rounds.data.map(withoutTeamAnswering),
      plan: plan.data,
      decks: decks.data,
      settings: { author: settings.data.author },
    },
  });
}

/** A team's answers leave the program only once they may be shown: what is being collected stays here. */
export function withoutTeamAnswering(round: Round): Round {
  return round.team ? { ...round, team: withoutCollected(round.team) } : round;
}
