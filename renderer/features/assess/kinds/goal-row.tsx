import { useKit } from '@api/use-kit';
import type { Pack } from '@shared/content/pack';
import { traitText } from '@shared/content/words';
import type { YearGoal } from '@shared/domain/detail';
import { formatList } from '@shared/i18n/format';
import { Button } from '@ui/button';

interface GoalRowProps {
  pack: Pack;
  goal: YearGoal;
  /** All perspectives, in the pack's order. */
  perspectives: readonly string[];
  onOpen: () => void;
  onRemove: () => void;
}

/** A goal that isn't open: its words, and where it lies. */
export function GoalRow({ pack, goal, perspectives, onOpen, onRemove }: GoalRowProps) {
  const { t, language } = useKit();
  const text = goal.text.trim() || t('kinds.goals.unwritten');
  const placed = perspectives.filter((id) => goal.perspectives.includes(id));
  const names = placed.map((id) => traitText(pack, id).name);
  return (
    <div className="goal-row">
      <div>
        <p className="goal-text">{text}</p>
        <p className="small">
          {t('group.board.detail', {
            whose: t(`group.board.whose.${goal.whose}`),
            area: t(`group.board.area.${goal.area}`),
          })}
          {'. '}
          {names.length > 0 ? formatList(language, names) : t('kinds.goals.nowhere')}
        </p>
      </div>
      <div className="goal-acts">
        <Button look="quiet" label={t('kinds.goals.changeOne', { goal: text })} onPress={onOpen}>
          {t('kinds.goals.change')}
        </Button>
        <Button look="quiet" label={t('kinds.goals.removeOne', { goal: text })} onPress={onRemove}>
          {t('kinds.goals.remove')}
        </Button>
      </div>
    </div>
  );
}
