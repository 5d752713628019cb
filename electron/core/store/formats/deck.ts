import { DEFAULT_SHOW, DeckDocument } from '@shared/deck/document';
import { z } from 'zod';
import { defineFormat } from './format';

const First = z.looseObject({ show: z.record(z.string(), z.boolean()) });

/** Version 2 adds what may be shown of teams, asks, weeks and goals, and the other party's round. */
export const deckFormat = defineFormat({
  name: 'lederspeil/deck',
  version: 2,
  schema: DeckDocument,
  migrations: { 1: upgradeDeck },
});

/** A deck of version 1 with what has come since at its default. Also for bundles of version 1. */
export function upgradeDeck(data: unknown): unknown {
  const deck = First.parse(data);
  return { ...deck, otherSide: null, show: { ...DEFAULT_SHOW, ...deck.show } };
}
