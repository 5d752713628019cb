import { useLoad } from '@api/use-call';
import { useKit } from '@api/use-kit';
import { useTitle } from '@api/use-title';
import type { Bridge } from '@shared/api/bridge';
import { ok, type Result } from '@shared/api/result';
import type { Pack } from '@shared/content/pack';
import type { Language } from '@shared/domain/language';
import type { RoundSummary } from '@shared/domain/round';
import { Failed } from '@ui/failed';
import { HistoryView } from './history-view';
import '../results.css';
import '@shared/charts/charts.css';

/** An instrument over time. */
export default function HistoryPage({ packId }: { packId: string }) {
  const { t, language } = useKit();
  const call = useLoad(JSON.stringify([packId, language]), (bridge) => readHistory(bridge, packId, language));
  useTitle(call.status === 'ok' ? t('history.pageTitle', { instrument: call.data.pack.text.name }) : '');
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
  return <HistoryView pack={call.data.pack} rounds={call.data.rounds} />;
}

/** The pack, and the rounds of it that have a result, newest first. */
async function readHistory(
  bridge: Bridge,
  packId: string,
  language: Language,
): Promise<Result<{ pack: Pack; rounds: RoundSummary[] }>> {
  const [pack, rounds] = await Promise.all([
    bridge.call('packs.read', { id: packId, language }),
    bridge.call('rounds.list', {}),
  ]);
  if (!pack.ok) return pack;
  if (!rounds.ok) return rounds;
  const own = rounds.data.filter(
    ({ packId: id, respondent, answered, team }) =>
      id === packId && respondent !== 'member' && (team ? team.state === 'closed' : answered > 0),
  );
  return ok({ pack: pack.data, rounds: own });
}
