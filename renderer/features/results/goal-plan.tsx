import { useKit } from '@api/use-kit';
import type { Pack } from '@shared/content/pack';
import { traitText } from '@shared/content/words';
import type { RoundResult } from '@shared/domain/comparison';
import { MOST_ACTIONS } from '@shared/domain/focus';
import type { Goal } from '@shared/domain/plan';
import { Button } from '@ui/button';
import { ErrorNote } from '@ui/error-note';
import { useToast } from '@ui/toast';
import { useEffect, useRef } from 'react';
import { ActionEditor } from './action-editor';
import { GoalHeading } from './goal-heading';
import { Suggestions } from './suggestions';
import { useActions } from './use-actions';
import type { Focus } from './use-focus';

interface GoalPlanProps {
  pack: Pack;
  result: RoundResult;
  goal: Goal;
  focus: Focus;
}

/** One chosen trait with its if–then actions. */
export function GoalPlan({ pack, result, goal, focus }: GoalPlanProps) {
  const { t } = useKit();
  const toast = useToast();
  const actions = useActions(goal, focus);
  const { drafts } = actions;
  const place = useRef<HTMLElement>(null);
  useFollowFocus(place, drafts.length);
  const name = traitText(pack, goal.traitId).name;
  const headingId = `goal-${goal.id}`;

  async function remove(id: string) {
    const removed = await actions.remove(id);
    if (!removed) return;
    toast.show({
      text: t('results.plan.removed'),
      actionLabel: t('results.plan.undo'),
      onAction: () => actions.putBack(removed),
    });
  }

  const isOnlyAndEmpty = drafts.length === 1 && goal.actions.length === 0;
  return (
    <section className="goal" aria-labelledby={headingId} ref={place}>
      <GoalHeading id={headingId} pack={pack} result={result} traitId={goal.traitId} />
      <ol>
        {drafts.map((action, index) => (
          <li key={action.id}>
            <ActionEditor
              action={action}
              name={t('results.plan.action', { number: index + 1, trait: name })}
              onChange={(patch) => actions.change(action.id, patch)}
              onRemove={isOnlyAndEmpty ? null : () => void remove(action.id)}
            />
          </li>
        ))}
      </ol>
      {actions.error ? <ErrorNote error={actions.error} /> : null}
      <Suggestions pack={pack} traitId={goal.traitId} actions={actions} />
      {drafts.length < MOST_ACTIONS ? (
        <Button size="slim" onPress={actions.add}>
          {t('results.plan.add')}
        </Button>
      ) : null}
    </section>
  );
}

/** A new action is written in at once; where one was taken away, the focus goes to the heading rather than nowhere. */
function useFollowFocus(place: { current: HTMLElement | null }, count: number) {
  const before = useRef(count);
  useEffect(() => {
    if (count > before.current) {
      place.current?.querySelector<HTMLElement>('li:last-child textarea')?.focus();
    } else if (count < before.current) {
      place.current?.querySelector<HTMLElement>('h3')?.focus();
    }
    before.current = count;
  }, [place, count]);
}
