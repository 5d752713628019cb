import { fail, ok, type Result } from '@shared/api/result';
import { buildDeck, isEmpty } from '@shared/deck/build';
import type { Deck } from '@shared/deck/deck';
import { DEFAULT_SHOW, type DeckDocument, type PresetId } from '@shared/deck/document';
import { type DeckRound, roundOfOtherSide, roundToCompare } from '@shared/deck/presets/applies';
import type { Dated } from '@shared/domain/history';
import type { Language } from '@shared/domain/language';
import type { Round } from '@shared/domain/round';
import { createTranslator } from '@shared/i18n/translator';
import { newId } from '../new-id';
import type { PackLibrary } from '../packs/pack-library';
import type { DeckSource } from './deck-source';

/**
 * A new deck about a round, compared with the latest earlier round of the same instrument that was answered in the same
 * way, and with the nearest round of the other party, where there are such.
 */
export function newDeckDocument(preset: PresetId, round: DeckRound, rounds: readonly Dated[], now: Date): DeckDocument {
  const createdAt = now.toISOString();
  return {
    id: newId(),
    preset,
    roundId: round.id,
    compareTo: roundToCompare(rounds, round)?.id ?? null,
    otherSide: roundOfOtherSide(rounds, round)?.id ?? null,
    audience: '',
    show: DEFAULT_SHOW,
    order: [],
    hidden: [],
    edits: {},
    createdAt,
    updatedAt: createdAt,
  };
}

/** The slides of a deck as they stand now. `nothing-to-show` when no more than a title is left. */
export async function composeDeck(
  document: DeckDocument,
  source: DeckSource,
  packs: PackLibrary,
  language: Language,
): Promise<Result<Deck>> {
  const round = await source.readRound(document.roundId);
  if (!round.ok) return round;
  const pack = packs.read(round.data.packId, language);
  if (!pack.ok) return pack;
  const goals = await source.readGoals();
  if (!goals.ok) return goals;
  const author = await source.readAuthor();
  if (!author.ok) return author;
  const previous = await readOther(source, document.compareTo);
  const otherSide = await readOther(source, document.otherSide);
  const { t } = await createTranslator(language);
  const deck = buildDeck(
    {
      document,
      pack: pack.data,
      round: round.data,
      previous,
      otherSide,
      goals: goals.data,
      author: author.data,
      language,
    },
    t,
  );
  return isEmpty(deck) ? fail('nothing-to-show') : ok(deck);
}

/** A round that is gone is simply not set beside the deck's own. */
async function readOther(source: DeckSource, id: string | null): Promise<Round | null> {
  const round = id === null ? null : await source.readRound(id);
  return round?.ok ? round.data : null;
}
