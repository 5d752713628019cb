import { useKit } from '@api/use-kit';
import type { RoundSummary } from '@shared/domain/round';
import { LinkButton } from '@ui/link-button';
import { resultAddress, roundAddress, teamAddress } from './round-address';

interface RoundLinksProps {
  round: RoundSummary;
  /** Going on here is the next thing to do on this page. */
  isNextStep: boolean;
}

/** Where one can go from a round: on with it, to its result, to its team. */
export function RoundLinks({ round, isNextStep }: RoundLinksProps) {
  switch (round.respondent) {
    case 'team':
      return <TeamLinks round={round} />;
    case 'member':
      return <MemberLinks round={round} isNextStep={isNextStep} />;
    default:
      return <OwnLinks round={round} isNextStep={isNextStep} />;
  }
}

function OwnLinks({ round, isNextStep }: RoundLinksProps) {
  const { t } = useKit();
  if (round.finishedAt !== null) {
    return (
      <>
        <LinkButton size="slim" href={resultAddress(round.id)}>
          {t('assess.rounds.result')}
        </LinkButton>
        <LinkButton look="quiet" href={roundAddress(round.id)}>
          {t('assess.rounds.change')}
        </LinkButton>
      </>
    );
  }
  return (
    <>
      <LinkButton look={isNextStep ? 'first' : 'tinted'} size="slim" href={roundAddress(round.id)}>
        {t(round.answered === 0 ? 'assess.rounds.begin' : 'assess.rounds.goOn')}
      </LinkButton>
      {round.answered > 0 ? (
        <LinkButton look="quiet" href={resultAddress(round.id)}>
          {t('assess.rounds.result')}
        </LinkButton>
      ) : null}
    </>
  );
}

function TeamLinks({ round }: { round: RoundSummary }) {
  const { t } = useKit();
  const isClosed = round.team?.state === 'closed';
  return (
    <>
      <LinkButton size="slim" href={isClosed ? resultAddress(round.id) : teamAddress(round.id)}>
        {t(isClosed ? 'assess.rounds.result' : 'assess.rounds.team.open')}
      </LinkButton>
      <LinkButton look="quiet" href={roundAddress(round.id)}>
        {t(round.answered === 0 ? 'assess.rounds.own' : 'assess.rounds.change')}
      </LinkButton>
    </>
  );
}

function MemberLinks({ round, isNextStep }: RoundLinksProps) {
  const { t } = useKit();
  return (
    <>
      <LinkButton look={isNextStep ? 'first' : 'tinted'} size="slim" href={roundAddress(round.id)}>
        {t(round.answered === 0 ? 'assess.rounds.begin' : 'assess.rounds.goOn')}
      </LinkButton>
      {round.answered > 0 ? (
        <LinkButton look="quiet" href={teamAddress(round.id)}>
          {t('assess.rounds.send')}
        </LinkButton>
      ) : null}
    </>
  );
}
