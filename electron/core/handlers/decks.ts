import { fail, ok, type Result } from '@shared/api/result';
import type { Deck } from '@shared/deck/deck';
import type { DeckDocument } from '@shared/deck/document';
import { appliesTo } from '@shared/deck/presets/applies';
import type { Language } from '@shared/domain/language';
import { composeDeck, newDeckDocument } from '../export/compose-deck';
import { storeSource } from '../export/deck-source';
import { fileNameOf } from '../export/file-name';
import { EXPORTERS } from '../export/registry';
import type { Context } from './context';
import type { TopicHandlers } from './handlers';

export function deckHandlers({ store, packs, platform, now, emit }: Context): TopicHandlers<'decks'> {
  async function readSlides(id: string, language: Language): Promise<Result<Deck>> {
    const here = store();
    const document = await here.decks.read(id);
    return document.ok ? composeDeck(document.data, storeSource(here), packs, language) : document;
  }

  const isRound = (id: string) =>
    store()
      .rounds.list()
      .some((round) => round.id === id);
  const report = (share: number) => emit({ type: 'progress', work: 'export', share });

  return {
    'decks.list': async () => ok(store().decks.list()),
    async 'decks.create'({ preset, roundId }) {
      const rounds = store().rounds.list();
      const round = rounds.find(({ id }) => id === roundId);
      if (!round) return fail('not-found');
      const pack = packs.find(round.packId);
      if (!pack) return fail('pack-unknown', { pack: round.packId });
      if (!appliesTo(preset, pack.structure, round, rounds)) return fail('nothing-to-show');
      return store().decks.create(newDeckDocument(preset, round, rounds, now()));
    },
    'decks.read': ({ id }) => store().decks.read(id),
    async 'decks.update'({ id, changes }) {
      const others = [changes.compareTo, changes.otherSide];
      if (others.some((other) => other && !isRound(other))) return fail('not-found');
      const given = Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined));
      return store().decks.update(id, (deck): DeckDocument => ({ ...deck, ...given, updatedAt: now().toISOString() }));
    },
    'decks.remove': ({ id }) => store().decks.remove(id),
    'decks.restore': ({ id }) => store().decks.restore(id),
    async 'decks.export'({ id, format, language }) {
      report(0);
      const deck = await readSlides(id, language);
      if (!deck.ok) return deck;
      report(0.2);
      const { extension, mime, write } = EXPORTERS[format];
      const bytes = await write(deck.data, platform);
      if (!bytes.ok) return bytes;
      report(1);
      return platform.deliver({ name: fileNameOf(deck.data.title, now(), extension), mime, bytes: bytes.data });
    },
    async 'decks.present'({ id, language }) {
      const deck = await readSlides(id, language);
      if (!deck.ok) return deck;
      const { renderDeckHtml } = await import('../export/reveal/deck-html');
      return platform.publishPage(await renderDeckHtml(deck.data));
    },
  };
}
