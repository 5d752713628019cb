import { useKit } from '@api/use-kit';
import type { Pack } from '@shared/content/pack';
import type { YearGoal } from '@shared/domain/detail';
import { Choice, ChoiceGroup } from '@ui/choice';
import { VisuallyHidden } from '@ui/visually-hidden';

interface CarriedFieldsProps {
  pack: Pack;
  /** Level ids, from the first to the last. */
  levels: readonly string[];
  carried: YearGoal['carried'];
  onChange: (level: string, rating: number | 'unknown') => void;
}

/** How well a goal is carried to each level from the one before it. */
export function CarriedFields({ pack, levels, carried, onChange }: CarriedFieldsProps) {
  const { t } = useKit();
  const { goals, scale } = pack.text;
  if (goals === undefined) throw new Error('the pack has no text for goals');
  const nameOf = (level: string) => goals.levels[level] ?? level;
  const [low, , , , high] = scale.points;
  return (
    <fieldset className="carried">
      <legend className="ask-label">
        {goals.carried} <span>{t('kinds.goals.carriedScale', { low, high })}</span>
      </legend>
      <div className="carried-links">
        {levels.slice(1).map((level, index) => (
          <ChoiceGroup
            key={level}
            kind="one"
            layout="steps6"
            label={t('group.board.link', { from: nameOf(levels[index] ?? level), to: nameOf(level) })}
            value={carried[level] === null || carried[level] === undefined ? null : String(carried[level])}
            onChange={(step) => onChange(level, step === 'unknown' ? 'unknown' : Number(step))}
          >
            {scale.points.map((point, step) => (
              <Choice key={point} value={String(step + 1)}>
                <span title={point}>
                  {step + 1} <VisuallyHidden>{point}</VisuallyHidden>
                </span>
              </Choice>
            ))}
            <Choice value="unknown">{t('kinds.goals.unknown')}</Choice>
          </ChoiceGroup>
        ))}
      </div>
    </fieldset>
  );
}
