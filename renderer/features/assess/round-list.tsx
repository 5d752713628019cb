import { useKit } from '@api/use-kit';
import type { PackSummary } from '@shared/api/contract';
import type { KitError } from '@shared/api/result';
import type { RoundSummary } from '@shared/domain/round';
import { ErrorNote } from '@ui/error-note';
import { useToast } from '@ui/toast';
import { useRef, useState } from 'react';
import { RoundRow } from './round-row';

interface RoundListProps {
  /** Newest first. */
  rounds: readonly RoundSummary[];
  packs: readonly PackSummary[];
  /** Something changed on disk: read the list again. */
  onChange: () => void;
}

/** My rounds: go on, see the result, name, remove. */
export function RoundList({ rounds, packs, onChange }: RoundListProps) {
  const { t, bridge } = useKit();
  const toast = useToast();
  const heading = useRef<HTMLHeadingElement>(null);
  const [error, setError] = useState<KitError | null>(null);
  const nextStep = rounds.find((round) => round.finishedAt === null)?.id;

  async function restore(id: string) {
    const restored = await bridge.call('rounds.restore', { id });
    setError(restored.ok ? null : restored.error);
    onChange();
  }
  async function remove(id: string) {
    const removed = await bridge.call('rounds.remove', { id });
    if (!removed.ok) return setError(removed.error);
    setError(null);
    // The row with the focus in it goes away.
    heading.current?.focus();
    onChange();
    toast.show({
      text: t('assess.rounds.removed'),
      actionLabel: t('assess.rounds.undo'),
      onAction: () => void restore(id),
    });
  }

  return (
    <section className="my-rounds" aria-labelledby="my-rounds">
      <h2 id="my-rounds" ref={heading} tabIndex={-1}>
        {t('assess.rounds.title')}
      </h2>
      {error ? <ErrorNote error={error} /> : null}
      {rounds.length === 0 ? <p className="quiet">{t('assess.rounds.none')}</p> : null}
      <ul>
        {rounds.map((round) => (
          <RoundRow
            key={round.id}
            round={round}
            pack={packs.find((pack) => pack.id === round.packId)}
            isNextStep={round.id === nextStep}
            onChange={onChange}
            onRemove={() => void remove(round.id)}
          />
        ))}
      </ul>
    </section>
  );
}
