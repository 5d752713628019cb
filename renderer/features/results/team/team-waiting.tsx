import { useKit } from '@api/use-kit';
import type { TeamState } from '@shared/domain/team';
import { formatDay } from '@shared/i18n/format';
import { LinkButton } from '@ui/link-button';
import type { ResultsData } from '../load-results';

/** Stands in place of the result while a team is answering: how many have, and from how many it is shown. */
export function TeamWaiting({ data: { pack, round }, team }: { data: ResultsData; team: TeamState }) {
  const { t, language } = useKit();
  return (
    <div className="results-empty">
      <p className="quiet">
        {t('team.hub.line', { instrument: pack.text.name, date: formatDay(language, round.createdAt, 'long') })}
      </p>
      <h1>{t('group.collecting', { count: team.count, threshold: team.threshold })}</h1>
      <p className="quiet">{t('team.kept.threshold', { count: team.threshold })}</p>
      <LinkButton href={`/team/${round.id}`} look="first" size="big" arrow>
        {t('results.team.go')}
      </LinkButton>
    </div>
  );
}
