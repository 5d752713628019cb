import { useCall } from '@api/use-call';
import { useKit } from '@api/use-kit';
import { useTitle } from '@api/use-title';
import type { RoundSummary } from '@shared/domain/round';
import { Failed } from '@ui/failed';
import { Doors } from './doors';
import { DueList } from './due-list';
import { FirstDay } from './first-day';
import { NextStep } from './next-step';
import { Notices } from './notices';
import { Resume } from './resume';
import './start.css';

/** What was going on lately is among the newest rounds; a long history costs the first screen nothing. */
const LATEST_ROUNDS = 20;

/** Start: go on where I was, see what is due, open a door. */
export default function StartPage() {
  const { t } = useKit();
  const rounds = useCall('rounds.list', { limit: LATEST_ROUNDS });
  useTitle(t('app.places.start'));
  if (rounds.status === 'loading') return null;
  return (
    <>
      <Notices />
      {rounds.status === 'error' ? (
        <Failed
          title={t('app.failed.title')}
          error={rounds.error}
          againLabel={t('app.failed.again')}
          onAgain={rounds.reload}
        />
      ) : (
        <Content rounds={rounds.data} />
      )}
    </>
  );
}

function Content({ rounds }: { rounds: readonly RoundSummary[] }) {
  const open = latest(
    rounds.filter((round) => round.finishedAt === null),
    (round) => round.updatedAt,
  );
  const finished = latest(rounds, (round) => round.finishedAt ?? '');
  if (!open && !finished) return <FirstDay />;
  return (
    <div className="start">
      {open ? <Resume roundId={open.id} /> : null}
      {finished && !open ? <NextStep roundId={finished.id} /> : null}
      <DueList />
      <Doors />
    </div>
  );
}

function latest(rounds: readonly RoundSummary[], instantOf: (round: RoundSummary) => string): RoundSummary | undefined {
  return rounds.toSorted((a, b) => instantOf(b).localeCompare(instantOf(a)))[0];
}
