import { useKit } from '@api/use-kit';
import { useRound } from '@api/use-round';
import { Failed } from '@ui/failed';
import { RoundScreen } from './round-screen';

/** Opens a round, at an item or where it was left. */
export function RoundPage({ roundId, itemId }: { roundId: string; itemId: string | undefined }) {
  const { t } = useKit();
  const call = useRound(roundId);
  if (call.status === 'loading') return null;
  if (call.status === 'error') {
    return (
      <Failed
        title={t('app.failed.title')}
        error={call.error}
        againLabel={t('app.failed.again')}
        onAgain={call.reload}
      />
    );
  }
  return <RoundScreen opened={call.data.round} pack={call.data.pack} whole={call.data.whole} itemId={itemId} />;
}
