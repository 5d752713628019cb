import { useKit } from '@api/use-kit';
import type { PackSummary } from '@shared/api/contract';
import type { KitError } from '@shared/api/result';
import type { RoundSummary } from '@shared/domain/round';
import { formatDay } from '@shared/i18n/format';
import { Button } from '@ui/button';
import { ErrorNote } from '@ui/error-note';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { RenameField } from './rename-field';
import { roundAddress } from './round-address';
import { RoundLinks } from './round-links';

interface RoundRowProps {
  round: RoundSummary;
  /** Undefined when the pack of the round is gone; its answers are kept. */
  pack: PackSummary | undefined;
  /** Going on here is the next thing to do on this page. */
  isNextStep: boolean;
  onChange: () => void;
  onRemove: () => void;
}

/** One round: its name, when and how far, and what can be done with it. */
export function RoundRow({ round, pack, isNextStep, onChange, onRemove }: RoundRowProps) {
  const { t, bridge, language } = useKit();
  const [, navigate] = useLocation();
  const [isRenaming, setRenaming] = useState(false);
  const [hasRenamed, setHasRenamed] = useState(false);
  const [error, setError] = useState<KitError | null>(null);
  const day = formatDay(language, round.createdAt, 'long');
  const unnamed = t('assess.rounds.untitled', { instrument: pack?.name ?? round.packId, day });
  const name = round.title || unnamed;

  async function grow() {
    const grown = await bridge.call('rounds.extend', { id: round.id });
    if (!grown.ok) return setError(grown.error);
    navigate(roundAddress(round.id));
  }

  return (
    <li className="round-row">
      {isRenaming ? (
        <RenameField
          round={round}
          onDone={() => {
            setRenaming(false);
            setHasRenamed(true);
            onChange();
          }}
        />
      ) : (
        <h3>{name}</h3>
      )}
      {round.title ? <p className="small">{unnamed}</p> : null}
      <p className="small">{[answeredBy(), progressText()].filter(Boolean).join(' ')}</p>
      <div className="round-acts">
        {pack ? <RoundLinks round={round} isNextStep={isNextStep} /> : null}
        {pack && canGrow(round, pack) ? (
          <Button look="quiet" label={t('assess.rounds.growOne', { name })} onPress={() => void grow()}>
            {t('assess.rounds.grow')}
          </Button>
        ) : null}
        {isRenaming ? null : (
          <Button
            look="quiet"
            label={t('assess.rounds.renameOne', { name })}
            takesFocus={hasRenamed}
            onPress={() => setRenaming(true)}
          >
            {t('assess.rounds.rename')}
          </Button>
        )}
        <Button look="quiet" label={t('assess.rounds.removeOne', { name })} onPress={onRemove}>
          {t('assess.rounds.remove')}
        </Button>
      </div>
      {error ? <ErrorNote error={error} /> : null}
    </li>
  );

  /** Who answered, where it wasn't the leader alone. */
  function answeredBy(): string {
    const side = pack?.sides.find(({ id }) => id === round.side)?.name;
    const who =
      round.respondent === 'me'
        ? ''
        : round.respondent === 'together' && round.present !== undefined
          ? t('assess.rounds.present', { count: round.present })
          : t(`assess.rounds.by.${round.respondent}`);
    const team = round.team ? t(`assess.rounds.team.${round.team.state}`, { count: round.team.count }) : '';
    return [side && `${side}.`, who, team].filter(Boolean).join(' ');
  }

  function progressText(): string {
    const items = round.form === 'quick' ? pack?.quickItems : pack?.fullItems;
    if (items === undefined) return t('assess.rounds.packGone');
    const values = { answered: round.answered, count: items };
    return round.form === 'quick' ? t('assess.rounds.quick', values) : t('assess.rounds.full', values);
  }
}

/** A team that has begun to answer keeps its form; what another leader asks for is hers to choose. */
function canGrow(round: RoundSummary, pack: PackSummary): boolean {
  const isFixed = round.respondent === 'member' || (round.team?.count ?? 0) > 0;
  return round.form === 'quick' && pack.fullItems > pack.quickItems && !isFixed;
}
