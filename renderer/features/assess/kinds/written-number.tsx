import { useKit } from '@api/use-kit';
import { NumberInput } from '@ui/number-input';
import type { NumberSteps } from '@ui/number-steps';
import { useState } from 'react';
import { formatTyped } from './format-typed';

interface WrittenNumberProps extends NumberSteps {
  label: string;
  /** Stands after the label, quieter. */
  hint?: string;
  initial: number | null;
  unit?: string;
  onWrite: (value: number | null) => void;
  onLeave?: () => void;
}

/** A number that keeps what is being typed to itself, like a written text. */
export function WrittenNumber({ label, hint, initial, unit, onWrite, onLeave, ...steps }: WrittenNumberProps) {
  const { t, language } = useKit();
  const [value, setValue] = useState(initial);
  return (
    <NumberInput
      label={label}
      value={value}
      {...steps}
      {...(hint ? { hint } : {})}
      {...(unit ? { unit } : {})}
      format={(number) => formatTyped(language, number)}
      steppers={{ less: t('kinds.number.less', { name: label }), more: t('kinds.number.more', { name: label }) }}
      onChange={(changed) => {
        setValue(changed);
        onWrite(changed);
      }}
      {...(onLeave ? { onBlur: onLeave } : {})}
    />
  );
}
