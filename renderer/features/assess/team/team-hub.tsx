import { useKit } from '@api/use-kit';
import type { KitError } from '@shared/api/result';
import type { Pack } from '@shared/content/pack';
import type { Round } from '@shared/domain/round';
import type { TeamState } from '@shared/domain/team';
import { formatDay } from '@shared/i18n/format';
import { Button } from '@ui/button';
import { ErrorNote } from '@ui/error-note';
import { LinkButton } from '@ui/link-button';
import { lazy, Suspense, useState } from 'react';
import { useLocation } from 'wouter';
import { resultAddress, roundAddress } from '../round-address';
import { ByFile } from './by-file';

const HandOver = lazy(() => import('./hand-over'));

interface TeamHubProps {
  round: Round;
  pack: Pack;
  team: TeamState;
}

/** Where a team's answering stands, the ways to answer, and the end of it. Nothing of what was answered. */
export function TeamHub({ round, pack, team: opened }: TeamHubProps) {
  const { t, bridge, language } = useKit();
  const [, navigate] = useLocation();
  const [team, setTeam] = useState(opened);
  const [isHandedOver, setHandedOver] = useState(false);
  const [error, setError] = useState<KitError | null>(null);
  const left = Math.max(0, team.threshold - team.count);
  const isClosed = team.state === 'closed';

  async function showResult() {
    const closed = await bridge.call('team.close', { id: round.id });
    if (closed.ok) navigate(resultAddress(round.id));
    else setError(closed.error);
  }

  return (
    <div className="team">
      <p className="quiet">
        {t('team.hub.line', { instrument: pack.text.name, date: formatDay(language, round.createdAt, 'long') })}
      </p>
      <h1>
        {t('team.hub.count', { count: team.count })}{' '}
        {isClosed ? t('team.hub.closed') : t('team.hub.shownFrom', { count: team.threshold })}
      </h1>
      {isClosed ? (
        <LinkButton href={resultAddress(round.id)} look="first" arrow>
          {t('team.hub.toResult')}
        </LinkButton>
      ) : (
        <>
          <section className="team-ways" aria-labelledby="ways">
            <h2 id="ways">{t('team.hub.waysTitle')}</h2>
            <div className="team-way">
              <h3>{t('team.keyboard.title')}</h3>
              <p>{t('team.keyboard.text')}</p>
              <Button look={left > 0 ? 'first' : 'tinted'} onPress={() => setHandedOver(true)}>
                {t('team.keyboard.act')}
              </Button>
            </div>
            <ByFile roundId={round.id} onTaken={setTeam} />
            <div className="team-way">
              <h3>{t('team.own.title')}</h3>
              <p>{t('team.own.text')}</p>
              <LinkButton href={roundAddress(round.id)}>{t('team.own.act')}</LinkButton>
            </div>
          </section>
          <section className="team-end" aria-labelledby="end">
            <h2 id="end">{t('team.end.title')}</h2>
            <p>{left > 0 ? t('team.end.notYet', { count: left }) : t('team.end.ready')}</p>
            <Button look={left > 0 ? 'tinted' : 'first'} isDisabled={left > 0} onPress={() => void showResult()}>
              {t('team.end.act')}
            </Button>
            {error ? <ErrorNote error={error} /> : null}
          </section>
        </>
      )}
      <section className="team-kept" aria-labelledby="kept">
        <h2 id="kept">{t('team.kept.title')}</h2>
        <ul>
          <li>{t('team.kept.threshold', { count: team.threshold })}</li>
          <li>{t('team.kept.apart')}</li>
          <li>{t('team.kept.folder')}</li>
          <li>{t('team.kept.gone')}</li>
        </ul>
      </section>
      {isHandedOver ? (
        <Suspense>
          <HandOver round={round} pack={pack} onTaken={setTeam} onClose={() => setHandedOver(false)} />
        </Suspense>
      ) : null}
    </div>
  );
}
