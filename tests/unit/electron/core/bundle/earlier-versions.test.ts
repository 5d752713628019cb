import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodeBundle } from '@core/bundle/decode-bundle';
import { deckFormat } from '@core/store/formats/deck';
import { decode } from '@core/store/formats/format';
import { roundFormat } from '@core/store/formats/round';
import { DEFAULT_SHOW } from '@shared/deck/document';
import { describe, expect, it } from 'vitest';

/** Written by the program's first version. */
const text = readFileSync(join(import.meta.dirname, '../../../../fixtures/bundle-v1.json'), 'utf8');
const first = JSON.parse(text);

describe('what the first version wrote', () => {
  it('is read with every answer, goal and deck, and with what has come since at its default', () => {
    const bundle = decodeBundle(text);
    if (!bundle.ok) throw new Error(bundle.error.code);
    expect(bundle.data.data.rounds).toEqual(first.data.rounds);
    expect(bundle.data.data.plan).toEqual(first.data.plan);
    expect(bundle.data.data.decks).toEqual(
      first.data.decks.map((deck: { show: object }) => ({
        ...deck,
        otherSide: null,
        show: { ...DEFAULT_SHOW, ...deck.show },
      })),
    );
  });

  it('is read file by file too', () => {
    const [round] = first.data.rounds;
    const roundFile = JSON.stringify({ format: 'lederspeil/round', version: 1, data: round });
    expect(decode(roundFile, roundFormat)).toMatchObject({ kind: 'ok', data: round });
    const [deck] = first.data.decks;
    const deckFile = JSON.stringify({ format: 'lederspeil/deck', version: 1, data: deck });
    expect(decode(deckFile, deckFormat)).toMatchObject({ kind: 'ok', data: { id: deck.id, otherSide: null } });
  });

  it('is refused as damaged where a deck is none', () => {
    const broken = structuredClone(first);
    broken.data.decks = [{ show: 'everything' }];
    expect(decodeBundle(JSON.stringify(broken))).toMatchObject({ error: { code: 'bundle-damaged' } });
  });
});
