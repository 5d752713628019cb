import { useKit } from '@api/use-kit';
import type { TraitProgress } from '@shared/domain/progress';
import { Button } from '@ui/button';
import { ArrowKey, Key } from '@ui/key';
import { LinkButton } from '@ui/link-button';
import { itemAddress } from './round-address';

interface TurnProps {
  roundId: string;
  progress: readonly TraitProgress[];
  isFirst: boolean;
  isLast: boolean;
  onTurn: (by: 1 | -1) => void;
}

/** On to the next question or back to the one before; after the last, to the result. */
export function Turn({ roundId, progress, isFirst, isLast, onTurn }: TurnProps) {
  const { t, settings } = useKit();
  const open = isLast ? progress.find((trait) => !trait.isDone) : undefined;
  return (
    <div className="turn">
      {isFirst ? null : <Button onPress={() => onTurn(-1)}>{t('assess.turn.back')}</Button>}
      <Button look="first" arrow onPress={() => onTurn(1)}>
        {t(isLast ? 'assess.turn.result' : 'assess.turn.onwards')}
      </Button>
      {open ? (
        <LinkButton look="quiet" href={itemAddress(roundId, open.openAt)}>
          {t('assess.turn.open')}
        </LinkButton>
      ) : null}
      {settings.shortcuts ? <Hints /> : null}
    </div>
  );
}

function Hints() {
  const { t } = useKit();
  return (
    <p className="hints">
      <span>
        <Key>1</Key>–<Key>5</Key> {t('app.shortcuts.answer')}
      </span>
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
