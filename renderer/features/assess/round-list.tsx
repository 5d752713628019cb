import { useKit } from '@api/use-kit';
import type { PackSummary } from '@shared/api/contract';
import type { KitError } from '@shared/api/result';
import type { RoundSummary } from '@shared/domain/round';
import { Button } from '@ui/button';
import { ErrorNote } from '@ui/error-note';
import { useToast } from '@ui/toast';
import { useMemo, useRef, useState } from 'react';
import { filterRounds, MANY_ROUNDS, NO_FILTER } from './filter-rounds';
import { RoundFilters } from './round-filters';
import { RoundRow } from './round-row';

/** Rounds shown at first, and with each press for more. */
const PAGE = 20;

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
  const [filter, setFilter] = useState(NO_FILTER);
  const [most, setMost] = useState(PAGE);
  const nextStep = rounds.find((round) => round.finishedAt === null && round.respondent !== 'team')?.id;
  const hits = useMemo(() => filterRounds(rounds, packs, filter), [rounds, packs, filter]);

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
      {rounds.length > MANY_ROUNDS ? (
        <RoundFilters
          rounds={rounds}
          packs={packs}
          filter={filter}
          hits={hits.length}
          onChange={(changed) => {
            setFilter(changed);
            setMost(PAGE);
          }}
        />
      ) : null}
      <ul>
        {hits.slice(0, most).map((round) => (
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
      {hits.length > most ? (
        <Button onPress={() => setMost(most + PAGE)}>
          {t('assess.rounds.more', { count: Math.min(PAGE, hits.length - most) })}
        </Button>
      ) : null}
    </section>
  );
}
