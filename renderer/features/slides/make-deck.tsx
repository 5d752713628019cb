import { useKit } from '@api/use-kit';
import type { PackSummary } from '@shared/api/contract';
import type { KitError } from '@shared/api/result';
import type { PresetId } from '@shared/deck/document';
import type { RoundSummary } from '@shared/domain/round';
import { formatDay } from '@shared/i18n/format';
import { ErrorNote } from '@ui/error-note';
import { Select } from '@ui/select';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { PresetChoices } from './preset-choices';

interface MakeDeckProps {
  /** Those with answers, newest first; at least one. */
  rounds: readonly RoundSummary[];
  packs: readonly PackSummary[];
}

/** What the slides are for, and which round they are made from: the newest finished one unless another is chosen. */
export function MakeDeck({ rounds, packs }: MakeDeckProps) {
  const { bridge, t } = useKit();
  const [, navigate] = useLocation();
  const [roundId, setRoundId] = useState(() => (rounds.find((round) => round.finishedAt) ?? rounds[0])?.id ?? '');
  const [error, setError] = useState<KitError | null>(null);
  const describe = useRoundNames(packs);

  async function make(preset: PresetId) {
    const made = await bridge.call('decks.create', { preset, roundId });
    if (made.ok) navigate(`/slides/${made.data.id}`);
    else setError(made.error);
  }

  return (
    <section className="make-deck">
      <h1>{t('slides.heading')}</h1>
      <p className="quiet">{t('slides.lead')}</p>
      <PresetChoices onChoose={(preset) => void make(preset)} />
      {error ? <ErrorNote error={error} /> : null}
      {rounds.length > 1 ? (
        <Select
          label={t('slides.round.label')}
          value={roundId}
          options={rounds.map((round) => ({ value: round.id, label: describe(round) }))}
          onChange={setRoundId}
        />
      ) : null}
    </section>
  );
}

function useRoundNames(packs: readonly PackSummary[]): (round: RoundSummary) => string {
  const { t, language } = useKit();
  return (round) => {
    const date = formatDay(language, round.createdAt, 'long');
    const instrument = packs.find((pack) => pack.id === round.packId)?.name ?? round.packId;
    const name = round.title
      ? t('slides.round.titled', { title: round.title, date })
      : t('slides.round.plain', { instrument, date });
    return round.finishedAt ? name : t('slides.round.unfinished', { round: name });
  };
}
