import { useKit } from '@api/use-kit';
import type { KitError } from '@shared/api/result';
import type { PresetId } from '@shared/deck/document';
import { presetsFor } from '@shared/deck/presets/applies';
import { Button } from '@ui/button';
import { ErrorNote } from '@ui/error-note';
import { useState } from 'react';
import { useLocation } from 'wouter';
import type { ResultsData } from './load-results';

/** What says most of a result comes first; what fits any result last. */
const ORDER = [
  'our-picture',
  'our-support',
  'better-conditions',
  'reactive-to-proactive',
  'what-i-work-on',
  'my-profile',
  'how-it-went',
] as const satisfies readonly PresetId[];

interface MakeSlidesProps {
  data: ResultsData;
  /** The next step is here: what was chosen has been planned. */
  isNext: boolean;
}

/** Makes a deck from the round and opens it; only decks that the round has something for. */
export function MakeSlides({ data: { round, pack, rounds }, isNext }: MakeSlidesProps) {
  const { bridge, t } = useKit();
  const [, navigate] = useLocation();
  const [error, setError] = useState<KitError | null>(null);
  const applying = presetsFor(pack, round, rounds);
  const offered = ORDER.filter((preset) => applying.includes(preset));
  if (offered.length === 0) return null;

  async function make(preset: PresetId) {
    const deck = await bridge.call('decks.create', { preset, roundId: round.id });
    if (deck.ok) navigate(`/slides/${deck.data.id}`);
    else setError(deck.error);
  }

  return (
    <section className="make-slides" aria-labelledby="slides-heading">
      <h2 id="slides-heading">{t('results.slides.heading')}</h2>
      <p className="quiet">{t('results.slides.lead')}</p>
      <div className="acts">
        {offered.map((preset, index) => (
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
