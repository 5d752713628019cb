import { useCall } from '@api/use-call';
import { useKit } from '@api/use-kit';
import type { KitError } from '@shared/api/result';
import type { PresetId } from '@shared/deck/document';
import { presetsFor } from '@shared/deck/presets/applies';
import { ErrorNote } from '@ui/error-note';
import { useToast } from '@ui/toast';
import { useState } from 'react';
import { useLocation } from 'wouter';
import type { DeckData } from './load-deck';
import { PresetChoices } from './preset-choices';

/** The same round in another preset: the deck there is already, or a new one. The one at hand stays as it is. */
export function PresetSwitch({ data: { document, pack, round } }: { data: DeckData }) {
  const { bridge, t } = useKit();
  const [, navigate] = useLocation();
  const toast = useToast();
  const rounds = useCall('rounds.list', {});
  const [error, setError] = useState<KitError | null>(null);

  async function switchTo(preset: PresetId) {
    const decks = await bridge.call('decks.list', {});
    if (!decks.ok) return setError(decks.error);
    const known = decks.data.find((deck) => deck.preset === preset && deck.roundId === document.roundId);
    if (!known) {
      const made = await bridge.call('decks.create', { preset, roundId: document.roundId });
      if (!made.ok) return setError(made.error);
      navigate(`/slides/${made.data.id}`);
    } else {
      navigate(`/slides/${known.id}`);
    }
    toast.show({ text: t('slides.preset.kept') });
  }

  if (rounds.status === 'loading') return null;
  const others = rounds.status === 'ok' ? presetsFor(pack, round, rounds.data) : [];
  const shownError = rounds.status === 'error' ? rounds.error : error;
  return (
    <section className="preset-switch" aria-label={t('slides.preset.label')}>
      <PresetChoices
        presets={others.filter((preset) => preset !== document.preset)}
        onChoose={(preset) => void switchTo(preset)}
      />
      {shownError ? <ErrorNote error={shownError} /> : null}
    </section>
  );
}
