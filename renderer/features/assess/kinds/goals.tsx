import { useKit } from '@api/use-kit';
import type { GoalsDetail, YearGoal } from '@shared/domain/detail';
import { goalsDetail, placeGoals } from '@shared/domain/year-goals';
import { Button } from '@ui/button';
import { useToast } from '@ui/toast';
import { useRef, useState } from 'react';
import { changeGoal, MOST_GOALS, newGoal, putGoal, removeGoal } from './goal-changes';
import { GoalForm } from './goal-form';
import { GoalRow } from './goal-row';
import { GoalsStrip } from './goals-strip';
import { type ItemInputProps, writeUnrated } from './input-props';
import { UnknownField } from './unknown-field';

/** This year's goals: one at a time is open, the others are rows; above them how many lie on each perspective. */
export function GoalsInput(props: ItemInputProps<'goals'>) {
  const { t } = useKit();
  const { show } = useToast();
  const { pack, item, answer, draft } = props;
  const [openId, setOpenId] = useState<string | null>(null);
  const add = useRef<HTMLDivElement>(null);
  const detail = goalsDetail(answer);
  const newest = () => goalsDetail(draft.answer(item.id));
  const choose = (changed: GoalsDetail) => draft.choose(item.id, { detail: changed, rating: null });
  const focusAdd = () => add.current?.querySelector('button')?.focus();

  function addGoal() {
    const unwritten = newest().goals.find(({ text }) => text.trim() === '');
    const goal = unwritten ?? newGoal(crypto.randomUUID());
    if (!unwritten) choose(putGoal(newest(), goal, MOST_GOALS));
    setOpenId(goal.id);
  }
  function close(id: string) {
    const goal = newest().goals.find((one) => one.id === id);
    choose(goal?.text.trim() === '' ? removeGoal(newest(), id) : newest());
    setOpenId(null);
    focusAdd();
  }
  function remove(goal: YearGoal) {
    const place = newest().goals.findIndex(({ id }) => id === goal.id);
    const removed = newest().goals[place] ?? goal;
    choose(removeGoal(newest(), goal.id));
    setOpenId((id) => (id === goal.id ? null : id));
    focusAdd();
    show({
      text: t('kinds.goals.removed'),
      actionLabel: t('kinds.undo'),
      onAction: () => choose(putGoal(newest(), removed, place)),
    });
  }

  return (
    <>
      <p className="kind-hint">{pack.text.goals?.hint}</p>
      <GoalsStrip pack={pack} board={placeGoals(item, detail)} />
      <ul className="goals">
        {detail.goals.map((goal) => (
          <li key={goal.id}>
            {goal.id === openId ? (
              <GoalForm
                pack={pack}
                item={item}
                goal={goal}
                onWrite={(text) => writeUnrated(draft, item.id, { detail: changeGoal(newest(), goal.id, { text }) })}
                onLeave={() => draft.settle()}
                onChange={(patch) => choose(changeGoal(newest(), goal.id, patch))}
                onClose={() => close(goal.id)}
                onRemove={() => remove(goal)}
              />
            ) : (
              <GoalRow
                pack={pack}
                goal={goal}
                perspectives={item.perspectives}
                onOpen={() => setOpenId(goal.id)}
                onRemove={() => remove(goal)}
              />
            )}
          </li>
        ))}
      </ul>
      <div className="goals-add" ref={add}>
        {detail.goals.length < MOST_GOALS ? (
          <Button onPress={addGoal}>{t('kinds.goals.add')}</Button>
        ) : (
          <p>{t('kinds.goals.full', { most: MOST_GOALS })}</p>
        )}
      </div>
      <UnknownField {...props} />
    </>
  );
}
