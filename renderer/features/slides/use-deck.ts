import type { QueueStatus } from '@api/save-queue';
import { useKit } from '@api/use-kit';
import { useSaveQueue } from '@api/use-save-queue';
import { type KitError, ok } from '@shared/api/result';
import { type ListedSlide, listSlides } from '@shared/deck/build';
import type { DeckDocument } from '@shared/deck/document';
import { useCallback, useMemo, useRef, useState } from 'react';
import type { DeckChanges } from './deck-changes';
import { keepUnchanged } from './keep-unchanged';
import type { DeckData } from './load-deck';

type Failure = { ok: false; error: KitError };

export interface DeckStore {
  document: DeckDocument;
  /** As the ticks allow, in the user's order and words, also those that stay at home. */
  slides: readonly ListedSlide[];
  /** The same slides in the words that the kit suggests. */
  suggested: readonly ListedSlide[];
  saving: QueueStatus;
  /** Changes the deck on the screen at once and saves it: 'soon' is when the writing pauses. */
  change(make: (document: DeckDocument) => DeckChanges | null, when: 'now' | 'soon'): void;
  /** Saves what waits; a failure when the deck on disk isn't the one on the screen. */
  flush(): Promise<Failure | null>;
}

/** A deck on the screen: its slides are built anew with each change, and each changed part is saved. */
export function useDeck(data: DeckData): DeckStore {
  const { bridge, t, language, settings } = useKit();
  const [document, setDocument] = useState(data.document);
  const newest = useRef(document);
  const { queue, status: saving } = useSaveQueue<DeckChanges>(async (_part, changes) => {
    const saved = await bridge.call('decks.update', { id: data.document.id, changes });
    return saved.ok ? ok({ savedAt: saved.data.updatedAt }) : saved;
  });

  const change = useCallback<DeckStore['change']>(
    (make, when) => {
      const changes = make(newest.current);
      if (changes === null) return;
      newest.current = { ...newest.current, ...changes };
      setDocument(newest.current);
      for (const [part, value] of Object.entries(changes)) queue.put(part, { [part]: value }, when);
    },
    [queue],
  );

  const flush = useCallback(async () => {
    await queue.flush();
    const { error } = queue.status();
    return queue.hasWaiting() && error ? { ok: false as const, error } : null;
  }, [queue]);

  const { round, previous, otherSide, pack, goals } = data;
  const { author } = settings;
  const shown = useRef<readonly ListedSlide[]>([]);
  const slides = useMemo(() => {
    const input = { document, round, previous, otherSide, pack, goals, author, language };
    shown.current = keepUnchanged(shown.current, listSlides(input, t));
    return shown.current;
  }, [document, round, previous, otherSide, pack, goals, author, language, t]);
  const { audience, show, order } = document;
  const suggested = useMemo(
    () =>
      listSlides(
        {
          document: { ...data.document, audience, show, order, edits: {} },
          round,
          previous,
          otherSide,
          pack,
          goals,
          author,
          language,
        },
        t,
      ),
    [data.document, audience, show, order, round, previous, otherSide, pack, goals, author, language, t],
  );
  return { document, slides, suggested, saving, change, flush };
}
