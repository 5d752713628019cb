import { useKit } from '@api/use-kit';
import type { Pack } from '@shared/content/pack';
import { traitText } from '@shared/content/words';
import type { YearGoal } from '@shared/domain/detail';
import type { ItemOf } from '@shared/domain/instrument';
import { GOAL_AREAS, GOAL_OWNERS } from '@shared/domain/vocabulary';
import { Button } from '@ui/button';
import { Choice, ChoiceGroup } from '@ui/choice';
import { useEffect, useRef } from 'react';
import { WrittenText } from '../written-text';
import { CarriedFields } from './carried-fields';

/** Characters that the record holds. */
const LONGEST_GOAL = 1000;

interface GoalFormProps {
  pack: Pack;
  item: ItemOf<'goals'>;
  goal: YearGoal;
  onWrite: (text: string) => void;
  onLeave: () => void;
  onChange: (patch: Partial<YearGoal>) => void;
  onClose: () => void;
  onRemove: () => void;
}

/** One goal, open: its words, whose it is, what it is about, where it lies and how it is carried. */
export function GoalForm({ pack, item, goal, onWrite, onLeave, onChange, onClose, onRemove }: GoalFormProps) {
  const { t } = useKit();
  const form = useRef<HTMLFieldSetElement>(null);
  useEffect(() => form.current?.querySelector('textarea')?.focus(), []);
  return (
    <fieldset className="goal-form" ref={form}>
      <legend className="sr">{t('kinds.goals.one')}</legend>
      <WrittenText
        label={t('kinds.goals.text')}
        initial={goal.text}
        maxLength={LONGEST_GOAL}
        onWrite={onWrite}
        onLeave={onLeave}
      />
      <div className="goal-pair">
        <ChoiceGroup
          kind="one"
          layout="steps3"
          label={t('kinds.goals.whose.question')}
          value={goal.whose}
          onChange={(whose) => onChange({ whose })}
        >
          {GOAL_OWNERS.map((whose) => (
            <Choice key={whose} value={whose}>
              {t(`kinds.goals.whose.${whose}`)}
            </Choice>
          ))}
        </ChoiceGroup>
        <ChoiceGroup
          kind="one"
          layout="steps3"
          label={t('kinds.goals.area.question')}
          value={goal.area}
          onChange={(area) => onChange({ area })}
        >
          {GOAL_AREAS.map((area) => (
            <Choice key={area} value={area}>
              {t(`kinds.goals.area.${area}`)}
            </Choice>
          ))}
        </ChoiceGroup>
      </div>
      <ChoiceGroup
        kind="several"
        label={t('kinds.goals.perspectives')}
        hint={t('kinds.goals.several')}
        value={goal.perspectives}
        onChange={(chosen) => onChange({ perspectives: item.perspectives.filter((id) => chosen.includes(id)) })}
      >
        {item.perspectives.map((id) => (
          <Choice key={id} value={id}>
            {traitText(pack, id).name}
          </Choice>
        ))}
      </ChoiceGroup>
      <CarriedFields
        pack={pack}
        levels={item.levels}
        carried={goal.carried}
        onChange={(level, rating) => onChange({ carried: { ...goal.carried, [level]: rating } })}
      />
      <div className="goal-acts">
        <Button onPress={onClose}>{t('kinds.goals.done')}</Button>
        <Button look="quiet" onPress={onRemove}>
          {t('kinds.goals.remove')}
        </Button>
      </div>
    </fieldset>
  );
}
