import { useCall } from '@api/use-call';
import { useKit } from '@api/use-kit';
import { useTitle } from '@api/use-title';
import { ErrorNote } from '@ui/error-note';
import { Failed } from '@ui/failed';
import { InstrumentRow } from './instrument-row';
import { OpenInvitation } from './open-invitation';
import { PackProblems } from './pack-problems';
import { RoundList } from './round-list';

/** The instruments, and the rounds that have been begun. */
export function AssessPage() {
  const { t, language } = useKit();
  const packs = useCall('packs.list', { language });
  const rounds = useCall('rounds.list', {});
  useTitle(t('app.places.assess'));

  if (packs.status === 'loading' || rounds.status === 'loading') return null;
  if (packs.status === 'error')
    return (
      <Failed
        title={t('app.failed.title')}
        error={packs.error}
        againLabel={t('app.failed.again')}
        onAgain={packs.reload}
      />
    );
  const hasOpenRound = rounds.status === 'ok' && rounds.data.some((round) => round.finishedAt === null);
  const own = rounds.status === 'ok' ? rounds.data.filter((round) => round.respondent !== 'member') : [];
  const answered = new Set(own.map((round) => round.packId));
  return (
    <div className="assess">
      <section className="instruments" aria-labelledby="instruments">
        <h1 id="instruments">{t('assess.list.title')}</h1>
        <ul>
          {packs.data.packs.map((pack, index) => (
            <InstrumentRow
              key={pack.id}
              pack={pack}
              isNextStep={index === 0 && !hasOpenRound}
              hasHistory={answered.has(pack.id)}
            />
          ))}
        </ul>
        <OpenInvitation />
        <PackProblems problems={packs.data.problems} />
      </section>
      {rounds.status === 'error' ? (
        <ErrorNote error={rounds.error} />
      ) : (
        <RoundList rounds={rounds.data} packs={packs.data.packs} onChange={rounds.reload} />
      )}
    </div>
  );
}
