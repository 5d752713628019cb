import { useKit } from '@api/use-kit';
import type { KitError } from '@shared/api/result';
import type { PresetId } from '@shared/deck/document';
import { Button } from '@ui/button';
import { ErrorNote } from '@ui/error-note';
import { useState } from 'react';
import { useLocation } from 'wouter';

/** What has just been chosen comes first. */
const ORDER = ['what-i-work-on', 'my-profile'] as const satisfies readonly PresetId[];

interface MakeSlidesProps {
  roundId: string;
  /** The next step is here: what was chosen has been planned. */
  isNext: boolean;
}

/** Makes a deck from the round and opens it. */
export function MakeSlides({ roundId, isNext }: MakeSlidesProps) {
  const { bridge, t } = useKit();
  const [, navigate] = useLocation();
  const [error, setError] = useState<KitError | null>(null);

  async function make(preset: PresetId) {
    const deck = await bridge.call('decks.create', { preset, roundId });
    if (deck.ok) navigate(`/slides/${deck.data.id}`);
    else setError(deck.error);
  }

  return (
    <section className="make-slides" aria-labelledby="slides-heading">
      <h2 id="slides-heading">{t('results.slides.heading')}</h2>
      <p className="quiet">{t('results.slides.lead')}</p>
      <div className="acts">
        {ORDER.map((preset, index) => (
          <Button
            key={preset}
            look={isNext && index === 0 ? 'first' : 'tinted'}
            detail={t(`deck.preset.${preset}.purpose`)}
            onPress={() => void make(preset)}
          >
            {t('results.slides.make', { preset: t(`deck.preset.${preset}.name`) })}
          </Button>
        ))}
      </div>
      {error ? <ErrorNote error={error} /> : null}
    </section>
  );
}
