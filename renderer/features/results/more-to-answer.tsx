import { useKit } from '@api/use-kit';
import type { KitError } from '@shared/api/result';
import type { Pack } from '@shared/content/pack';
import { formSize } from '@shared/domain/answering';
import type { RoundResult } from '@shared/domain/comparison';
import type { Round } from '@shared/domain/round';
import { Button } from '@ui/button';
import { ErrorNote } from '@ui/error-note';
import { useState } from 'react';
import { Link, useLocation } from 'wouter';

interface MoreToAnswerProps {
  pack: Pack;
  round: Round;
  result: RoundResult;
}

/** What is still unanswered; or, after the quick form, the way on to the full one. */
export function MoreToAnswer({ pack, round, result }: MoreToAnswerProps) {
  const { t } = useKit();
  const left = result.asked - result.answered;
  if (left > 0) {
    return (
      <p className="more-to-answer">
        {t('results.unfinished.left', { count: left })}{' '}
        <Link href={`/assess/${round.id}`}>{t('results.unfinished.goOn')}</Link>
      </p>
    );
  }
  const more = formSize(pack.instrument, 'full') - result.asked;
  return round.form === 'quick' && more > 0 ? <FullForm roundId={round.id} more={more} /> : null;
}

function FullForm({ roundId, more }: { roundId: string; more: number }) {
  const { bridge, t } = useKit();
  const [, navigate] = useLocation();
  const [error, setError] = useState<KitError | null>(null);

  async function extend() {
    const round = await bridge.call('rounds.extend', { id: roundId });
    if (round.ok) navigate(`/assess/${roundId}`);
    else setError(round.error);
  }

  return (
    <>
      <p className="more-to-answer">
        {t('results.full.more', { count: more })}{' '}
        <Button look="quiet" onPress={() => void extend()}>
          {t('results.full.goOn')}
        </Button>
      </p>
      {error ? <ErrorNote error={error} /> : null}
    </>
  );
}
