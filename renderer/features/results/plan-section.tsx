import { useKit } from '@api/use-kit';
import type { Pack } from '@shared/content/pack';
import type { RoundResult } from '@shared/domain/comparison';
import { ErrorNote } from '@ui/error-note';
import type { Ref } from 'react';
import { GoalPlan } from './goal-plan';
import { Saving } from './saving';
import type { Focus } from './use-focus';

interface PlanSectionProps {
  pack: Pack;
  result: RoundResult;
  focus: Focus;
  headingRef: Ref<HTMLHeadingElement>;
}

/** The chosen traits, each with when and what. */
export function PlanSection({ pack, result, focus, headingRef }: PlanSectionProps) {
  const { t } = useKit();
  if (focus.goals.length === 0) return null;
  return (
    <section className="planning" aria-labelledby="plan-heading">
      <div className="planning-top">
        <h2 id="plan-heading" ref={headingRef} tabIndex={-1}>
          {t('results.plan.heading')}
        </h2>
        <Saving status={focus.saving} />
      </div>
      <p className="quiet">{t('results.plan.lead')}</p>
      {focus.saving.error ? <ErrorNote error={focus.saving.error} /> : null}
      {focus.goals.map((goal) => (
        <GoalPlan key={goal.id} pack={pack} result={result} goal={goal} focus={focus} />
      ))}
    </section>
  );
}
