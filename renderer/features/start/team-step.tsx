import { useKit } from '@api/use-kit';
import type { TeamState } from '@shared/domain/team';
import { LinkButton } from '@ui/link-button';

/** A team is answering: how many have, and the way to them. */
export function TeamStep({ roundId, team }: { roundId: string; team: TeamState }) {
  const { t } = useKit();
  return (
    <section aria-labelledby="team">
      <h1 id="team">{t('group.collecting', { count: team.count, threshold: team.threshold })}</h1>
      <div className="go">
        <LinkButton look="first" size="big" arrow href={`/team/${roundId}`}>
          {t('results.team.go')}
        </LinkButton>
      </div>
    </section>
  );
}
