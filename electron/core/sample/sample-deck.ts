import { DEFAULT_SHOW, type DeckDocument, type PresetId } from '@shared/deck/document';
import type { Round } from '@shared/domain/round';

interface DeckSeed {
  id: string;
  preset: PresetId;
  round: Round;
  compareTo: Round | undefined;
  audience: string;
  /** From the end of the round to when the deck was made. */
  minutesAfter: number;
}

export function makeDeck({ id, preset, round, compareTo, audience, minutesAfter }: DeckSeed): DeckDocument {
  const createdAt = new Date(Date.parse(round.finishedAt ?? round.updatedAt) + minutesAfter * 60_000).toISOString();
  return {
    id,
    preset,
    roundId: round.id,
    compareTo: compareTo?.id ?? null,
    otherSide: null,
    audience,
    show: DEFAULT_SHOW,
    order: [],
    hidden: [],
    edits: {},
    createdAt,
    updatedAt: createdAt,
  };
}
