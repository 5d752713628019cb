import { useKit } from '@api/use-kit';
import type { KitError } from '@shared/api/result';
import type { DeckDocument } from '@shared/deck/document';
import type { RoundSummary } from '@shared/domain/round';
import { formatDay } from '@shared/i18n/format';
import { Button } from '@ui/button';
import { ErrorNote } from '@ui/error-note';
import { useToast } from '@ui/toast';
import { useRef, useState } from 'react';
import { Link } from 'wouter';

interface MyDecksProps {
  /** Newest first. */
  decks: readonly DeckDocument[];
  rounds: readonly RoundSummary[];
  /** Reads the list again. */
  reload: () => void;
}

/** The decks that are there: open one, or remove it with a way back. */
export function MyDecks({ decks, rounds, reload }: MyDecksProps) {
  const { bridge, t, language } = useKit();
  const toast = useToast();
  const [error, setError] = useState<KitError | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);

  async function restore(id: string) {
    const restored = await bridge.call('decks.restore', { id });
    setError(restored.ok ? null : restored.error);
    reload();
  }

  async function remove({ id, preset }: DeckDocument) {
    const removed = await bridge.call('decks.remove', { id });
    setError(removed.ok ? null : removed.error);
    if (!removed.ok) return;
    // The row with the button goes away; the focus must not go with it.
    heading.current?.focus();
    reload();
    toast.show({
      text: t('slides.mine.removed', { preset: t(`deck.preset.${preset}.name`) }),
      actionLabel: t('slides.mine.undo'),
      onAction: () => void restore(id),
    });
  }

  return (
    <section className="my-decks" aria-labelledby="mine-heading">
      <h2 id="mine-heading" ref={heading} tabIndex={-1}>
        {t('slides.mine.heading')}
      </h2>
      <ul>
        {decks.map((deck) => {
          const preset = t(`deck.preset.${deck.preset}.name`);
          const name = deck.audience ? t('slides.mine.name', { preset, audience: deck.audience }) : preset;
          const round = rounds.find((other) => other.id === deck.roundId);
          return (
            <li key={deck.id}>
              <Link href={`/slides/${deck.id}`} aria-label={name}>
                {preset}
              </Link>
              <span>{deck.audience}</span>
              <span className="small">
                {round ? t('slides.mine.madeFrom', { date: formatDay(language, round.createdAt, 'long') }) : null}
              </span>
              <Button look="quiet" label={t('slides.mine.removeOne', { deck: name })} onPress={() => void remove(deck)}>
                {t('slides.mine.remove')}
              </Button>
            </li>
          );
        })}
      </ul>
      {error ? <ErrorNote error={error} /> : null}
    </section>
  );
}
