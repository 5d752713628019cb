import { useKit } from '@api/use-kit';
import type { Pack } from '@shared/content/pack';
import { Button } from '@ui/button';
import { Choice, ChoiceGroup } from '@ui/choice';
import { VisuallyHidden } from '@ui/visually-hidden';
import { useEffect, useRef, useState } from 'react';

interface TargetFieldProps {
  pack: Pack;
  /** A step of the scale, or none. */
  value: number | null;
  onChange: (target: number | null) => void;
}

/** Where the leader wants to be. A word until it is wanted; then five small steps, and none. */
export function TargetField({ pack, value, onChange }: TargetFieldProps) {
  const { t } = useKit();
  const [isWanted, setWanted] = useState(false);
  const steps = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isWanted) steps.current?.querySelector<HTMLElement>('input:checked')?.focus();
  }, [isWanted]);

  const { question, hint } = pack.text.target;
  if (value === null && !isWanted) {
    return (
      <div className="target">
        <Button look="quiet" onPress={() => setWanted(true)}>
          {question}
        </Button>
      </div>
    );
  }
  return (
    <div className="target" ref={steps}>
      <ChoiceGroup
        kind="one"
        layout="steps6"
        label={question}
        hint={hint}
        value={value === null ? 'none' : String(value)}
        onChange={(step) => {
          setWanted(true);
          onChange(step === 'none' ? null : Number(step));
        }}
      >
        {pack.text.scale.points.map((point, index) => (
          <Choice key={point} value={String(index + 1)}>
            <span title={point}>
              {index + 1} <VisuallyHidden>{point}</VisuallyHidden>
            </span>
          </Choice>
        ))}
        <Choice value="none">{t('assess.item.noTarget')}</Choice>
      </ChoiceGroup>
    </div>
  );
}
