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
import { TeamStep } from './team-step';
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
    rounds.filter((round) => round.finishedAt === null && round.respondent !== 'team'),
    (round) => round.updatedAt,
  );
  const finished = latest(rounds.filter(hasResult), (round) => round.finishedAt ?? round.updatedAt);
  const team = rounds.find((round) => round.team?.state === 'collecting');
  if (!open && !finished && !team) return <FirstDay />;
  return (
    <div className="start">
      {open ? <Resume roundId={open.id} /> : null}
      {finished && !open ? <NextStep roundId={finished.id} /> : null}
      {team?.team && !open && !finished ? <TeamStep roundId={team.id} team={team.team} /> : null}
      <DueList />
      <Doors />
    </div>
  );
}

/** A result of one's own to go on from: not what was answered for another leader, nor what a team is still answering. */
function hasResult({ respondent, finishedAt, team }: RoundSummary): boolean {
  if (respondent === 'member') return false;
  return team ? team.state === 'closed' : finishedAt !== null;
}

function latest(rounds: readonly RoundSummary[], instantOf: (round: RoundSummary) => string): RoundSummary | undefined {
  return rounds.toSorted((a, b) => instantOf(b).localeCompare(instantOf(a)))[0];
}
