import type { Bridge } from '@shared/api/bridge';
import { ok, type Result } from '@shared/api/result';
import type { Pack } from '@shared/content/pack';
import type { DeckDocument } from '@shared/deck/document';
import type { Language } from '@shared/domain/language';
import type { Goal } from '@shared/domain/plan';
import type { Round } from '@shared/domain/round';

/** Everything that the slides of one deck are built from. */
export interface DeckData {
  document: DeckDocument;
  round: Round;
  /** The round compared with; null when there is none, or when it can't be read any more. */
  previous: Round | null;
  /** The other party's round; null likewise. */
  otherSide: Round | null;
  pack: Pack;
  goals: Goal[];
}

export async function loadDeck(bridge: Bridge, language: Language, deckId: string): Promise<Result<DeckData>> {
  const [document, plan] = await Promise.all([bridge.call('decks.read', { id: deckId }), bridge.call('plan.read', {})]);
  if (!document.ok) return document;
  if (!plan.ok) return plan;
  const { roundId, compareTo, otherSide: otherId } = document.data;
  const [round, previous, otherSide] = await Promise.all([
    bridge.call('rounds.read', { id: roundId }),
    compareTo === null ? null : bridge.call('rounds.read', { id: compareTo }),
    otherId === null ? null : bridge.call('rounds.read', { id: otherId }),
  ]);
  if (!round.ok) return round;
  const pack = await bridge.call('packs.read', { id: round.data.packId, language });
  if (!pack.ok) return pack;
  return ok({
    document: document.data,
    round: round.data,
    previous: previous?.ok ? previous.data : null,
    otherSide: otherSide?.ok ? otherSide.data : null,
    pack: pack.data,
    goals: plan.data.goals,
  });
}
