import { useCall } from '@api/use-call';
import { useKit } from '@api/use-kit';
import { type RoundWithPack, useRound } from '@api/use-round';
import { traitText } from '@shared/content/words';
import { chosenGoals, isWritten } from '@shared/domain/focus';
import type { Goal } from '@shared/domain/plan';
import { listTraits } from '@shared/domain/traverse';
import { formatDay } from '@shared/i18n/format';
import { ErrorNote } from '@ui/error-note';
import { LinkButton } from '@ui/link-button';
import { MarkShape } from '@ui/mark-shape';
import { useFreshNotices } from './use-fresh-notices';

/** All rounds are finished: the latest one's next step, which is to choose, to plan, or to talk about it. */
export function NextStep({ roundId }: { roundId: string }) {
  const round = useRound(roundId);
  const plan = useCall('plan.read', {});
  useFreshNotices(round);
  if (round.status === 'loading' || plan.status === 'loading') return <section />;
  if (round.status === 'error') return <ErrorNote error={round.error} />;
  if (plan.status === 'error') return <ErrorNote error={plan.error} />;
  return <Step {...round.data} goals={chosenGoals(plan.data, roundId)} />;
}

function Step({ round, pack, goals }: RoundWithPack & { goals: readonly Goal[] }) {
  const { t, language } = useKit();
  const step = stepOf(goals);
  const chosen = listTraits(pack.instrument).filter(({ trait }) => goals.some((goal) => goal.traitId === trait.id));
  const day = formatDay(language, round.finishedAt ?? round.updatedAt, 'long');
  return (
    <section aria-labelledby="step">
      <p className="quiet">{t('start.step.finished', { round: round.title || pack.text.name, day })}</p>
      <h1 id="step">{t(`start.step.${step}.title`)}</h1>
      {chosen.length === 0 ? null : (
        <ul className="chosen">
          {chosen.map(({ trait, dimension }) => (
            <li key={trait.id}>
              <MarkShape mark={dimension.mark} size={20} /> {traitText(pack, trait.id).name}
            </li>
          ))}
        </ul>
      )}
      <div className="go">
        <LinkButton look="first" size="big" arrow href={step === 'talk' ? '/slides' : `/results/${round.id}`}>
          {t(`start.step.${step}.act`)}
        </LinkButton>
        {step === 'talk' ? (
          <LinkButton look="quiet" href={`/results/${round.id}`}>
            {t('start.step.result')}
          </LinkButton>
        ) : null}
        <LinkButton look="quiet" href="/assess">
          {t('start.step.again')}
        </LinkButton>
      </div>
    </section>
  );
}

/** choose: nothing is chosen to work on. plan: a chosen trait has no written action. talk: all have. */
function stepOf(goals: readonly Goal[]): 'choose' | 'plan' | 'talk' {
  if (goals.length === 0) return 'choose';
  return goals.every((goal) => goal.actions.some(isWritten)) ? 'talk' : 'plan';
}
