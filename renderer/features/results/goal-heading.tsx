import { useKit } from '@api/use-kit';
import type { Pack } from '@shared/content/pack';
import { traitText } from '@shared/content/words';
import { type RoundResult, traitsOf } from '@shared/domain/comparison';
import { formatScore } from '@shared/i18n/format';
import { MarkShape } from '@ui/mark-shape';
import { markOf } from './marks';

interface GoalHeadingProps {
  id: string;
  pack: Pack;
  result: RoundResult;
  traitId: string;
}

/** The trait's mark and name, and how far it is to the target. */
export function GoalHeading({ id, pack, result, traitId }: GoalHeadingProps) {
  const { t, language } = useKit();
  const trait = traitsOf(result).find((other) => other.traitId === traitId);
  const now = formatScore(language, trait?.score ?? null);
  const target = trait?.target ?? null;
  return (
    <h3 id={id} className="goal-heading" tabIndex={-1}>
      <MarkShape mark={markOf(pack.instrument, traitId)} size={20} />
      {traitText(pack, traitId).name}
      <span className="small">
        {target === null
          ? t('results.plan.goalWithoutTarget', { now })
          : t('results.plan.goal', { now, target: formatScore(language, target) })}
      </span>
    </h3>
  );
}
