import { takeDelivery } from '@api/delivery';
import { useKit } from '@api/use-kit';
import type { KitError } from '@shared/api/result';
import type { Pack } from '@shared/content/pack';
import { countAnswered } from '@shared/domain/answering';
import { instrumentForTeam } from '@shared/domain/asked';
import type { Invited, Round } from '@shared/domain/round';
import { listItems } from '@shared/domain/traverse';
import { Button } from '@ui/button';
import { ErrorNote } from '@ui/error-note';
import { LinkButton } from '@ui/link-button';
import { useState } from 'react';
import { roundAddress } from '../round-address';

interface SendAnswersProps {
  round: Round;
  pack: Pack;
  invited: Invited;
}

/** The end of a round that another leader has asked for: the answer file, and who can see what of it. */
export function SendAnswers({ round, pack, invited }: SendAnswersProps) {
  const { t, bridge } = useKit();
  const [made, setMade] = useState('');
  const [error, setError] = useState<KitError | null>(null);
  const instrument = instrumentForTeam(pack.instrument);
  const answered = countAnswered(instrument, round);
  const of = listItems(instrument, round.form).length;

  async function make() {
    setError(null);
    const delivery = await bridge.call('invitations.answer', { id: round.id });
    if (!delivery.ok) return setError(delivery.error);
    const where = takeDelivery(delivery.data);
    setMade(where === null ? '' : t('team.send.made', { name: where }));
  }

  return (
    <div className="team">
      <p className="quiet">
        {invited.leader === ''
          ? t('team.send.line', { instrument: pack.text.name })
          : t('team.send.lineFor', { instrument: pack.text.name, leader: invited.leader })}
      </p>
      <h1>{t('team.send.title', { answered, count: of })}</h1>
      <div className="acts">
        <Button look={made === '' ? 'first' : 'tinted'} isDisabled={answered === 0} onPress={() => void make()}>
          {t('team.send.act')}
        </Button>
        <LinkButton look="quiet" href={roundAddress(round.id)}>
          {t('team.send.back')}
        </LinkButton>
      </div>
      <p role="status">{made}</p>
      {error ? <ErrorNote error={error} /> : null}
      <section className="team-kept" aria-labelledby="kept">
        <h2 id="kept">{t('team.send.keptTitle')}</h2>
        <ul>
          <li>{t('team.send.inFile')}</li>
          <li>{t('team.send.locked')}</li>
          <li>{t('team.send.threshold', { count: invited.threshold })}</li>
          <li>{t('team.send.once')}</li>
        </ul>
      </section>
    </div>
  );
}
