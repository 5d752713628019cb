import { useKit } from '@api/use-kit';
import type { KitError } from '@shared/api/result';
import type { DeckDocument, PresetId } from '@shared/deck/document';
import { ErrorNote } from '@ui/error-note';
import { useToast } from '@ui/toast';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { PresetChoices } from './preset-choices';

/** The same round in another preset: the deck there is already, or a new one. The one at hand stays as it is. */
export function PresetSwitch({ document }: { document: DeckDocument }) {
  const { bridge, t } = useKit();
  const [, navigate] = useLocation();
  const toast = useToast();
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

  return (
    <section className="preset-switch" aria-label={t('slides.preset.label')}>
      <PresetChoices except={document.preset} onChoose={(preset) => void switchTo(preset)} />
      {error ? <ErrorNote error={error} /> : null}
    </section>
  );
}
