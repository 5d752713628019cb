import { useKit } from '@api/use-kit';
import { useRound } from '@api/use-round';
import { useTitle } from '@api/use-title';
import { Failed } from '@ui/failed';
import { Redirect } from 'wouter';
import { roundAddress } from '../round-address';
import { SendAnswers } from './send-answers';
import { TeamHub } from './team-hub';
import '../assess.css';
import './team.css';

/** A team's collecting; for a round that another leader has asked for, the way to send the answers back. */
export default function TeamPage({ roundId }: { roundId: string }) {
  const { t } = useKit();
  const call = useRound(roundId);
  useTitle(call.status === 'ok' ? t('team.pageTitle', { instrument: call.data.pack.text.name }) : '');
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
  const { round, pack } = call.data;
  if (round.invited) return <SendAnswers round={round} pack={pack} invited={round.invited} />;
  if (round.team) return <TeamHub round={round} pack={pack} team={round.team} />;
  return <Redirect to={roundAddress(roundId)} replace />;
}
