import { useKit } from '@api/use-kit';
import type { PackSummary } from '@shared/api/contract';
import type { KitError } from '@shared/api/result';
import type { PresetId } from '@shared/deck/document';
import { ErrorNote } from '@ui/error-note';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { ChooseRound } from './choose-round';
import type { Makeable } from './makeable';
import { PresetChoices } from './preset-choices';

interface MakeDeckProps {
  /** At least one. */
  makeable: readonly Makeable[];
  packs: readonly PackSummary[];
}

/** First what the slides are for, then which round they are made from, where there is more than one. */
export function MakeDeck({ makeable, packs }: MakeDeckProps) {
  const { bridge, t } = useKit();
  const [, navigate] = useLocation();
  const [chosen, setChosen] = useState<Makeable | null>(null);
  const [error, setError] = useState<KitError | null>(null);

  async function make(preset: PresetId, roundId: string) {
    const made = await bridge.call('decks.create', { preset, roundId });
    if (made.ok) navigate(`/slides/${made.data.id}`);
    else setError(made.error);
  }

  function choose(preset: PresetId) {
    const found = makeable.find((other) => other.preset === preset);
    const [first, second] = found?.rounds ?? [];
    setError(null);
    if (first && !second) void make(preset, first.id);
    else setChosen(found ?? null);
  }

  return (
    <section className="make-deck">
      {chosen ? (
        <ChooseRound
          key={chosen.preset}
          makeable={chosen}
          packs={packs}
          onMake={(roundId) => void make(chosen.preset, roundId)}
          onBack={() => setChosen(null)}
        />
      ) : (
        <>
          <h1>{t('slides.heading')}</h1>
          <p className="quiet">{t('slides.lead')}</p>
          <PresetChoices presets={makeable.map(({ preset }) => preset)} onChoose={choose} />
        </>
      )}
      {error ? <ErrorNote error={error} /> : null}
    </section>
  );
}
