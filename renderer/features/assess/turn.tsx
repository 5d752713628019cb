import { useKit } from '@api/use-kit';
import type { TraitProgress } from '@shared/domain/progress';
import type { Respondent } from '@shared/domain/vocabulary';
import { Button } from '@ui/button';
import { ArrowKey, Key } from '@ui/key';
import { LinkButton } from '@ui/link-button';
import { itemAddress } from './round-address';
import { ROUND_ENDS } from './round-end';

interface TurnProps {
  roundId: string;
  respondent: Respondent;
  /** 1–5 answer the item on the screen. */
  isRated: boolean;
  progress: readonly TraitProgress[];
  isFirst: boolean;
  isLast: boolean;
  onTurn: (by: 1 | -1) => void;
}

/** On to the next question or back to the one before; after the last, to what the round leads to. */
export function Turn({ roundId, respondent, isRated, progress, isFirst, isLast, onTurn }: TurnProps) {
  const { t, settings } = useKit();
  const open = isLast ? progress.find((trait) => !trait.isDone) : undefined;
  return (
    <div className="turn">
      {isFirst ? null : <Button onPress={() => onTurn(-1)}>{t('assess.turn.back')}</Button>}
      <Button look="first" arrow onPress={() => onTurn(1)}>
        {t(isLast ? ROUND_ENDS[respondent].label : 'assess.turn.onwards')}
      </Button>
      {open ? (
        <LinkButton look="quiet" href={itemAddress(roundId, open.openAt)}>
          {t('assess.turn.open')}
        </LinkButton>
      ) : null}
      {settings.shortcuts ? <Hints isRated={isRated} /> : null}
    </div>
  );
}

function Hints({ isRated }: { isRated: boolean }) {
  const { t } = useKit();
  return (
    <p className="hints">
      {isRated ? (
        <span>
          <Key>1</Key>–<Key>5</Key> {t('app.shortcuts.answer')}
        </span>
      ) : null}
      <span>
        <ArrowKey to="left" label={t('app.shortcuts.leftArrow')} />{' '}
        <ArrowKey to="right" label={t('app.shortcuts.rightArrow')} /> {t('app.shortcuts.turn')}
      </span>
      <span>
        <Key>{t('app.shortcuts.unknownKey')}</Key> {t('app.shortcuts.unknown')}
      </span>
      <span>
        <Key>?</Key> {t('app.shortcuts.list')}
      </span>
    </p>
  );
}
