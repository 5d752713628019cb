import type { ReactNode } from 'react';
import { RadioGroup as AriaRadioGroup, RadioButton, RadioField } from 'react-aria-components/RadioGroup';

interface RadioGroupProps<T extends string> {
  label?: string;
  labelledBy?: string;
  describedBy?: string;
  className: string;
  value: T | null;
  onChange: (value: T) => void;
  children: ReactNode;
}

/** One of several, without a look of its own: one tab stop, arrows move the choice. */
export function RadioGroup<T extends string>(props: RadioGroupProps<T>) {
  const { label, labelledBy, describedBy, className, value, onChange, children } = props;
  return (
    <AriaRadioGroup
      {...(label ? { 'aria-label': label } : {})}
      {...(labelledBy ? { 'aria-labelledby': labelledBy } : {})}
      {...(describedBy ? { 'aria-describedby': describedBy } : {})}
      orientation="horizontal"
      className={className}
      value={value}
      onChange={(chosen) => onChange(chosen as T)}
    >
      {children}
    </AriaRadioGroup>
  );
}

/** `className` goes on the label that is pressed; it carries data-selected and data-focus-visible. */
export function Radio({ value, className, children }: { value: string; className: string; children: ReactNode }) {
  return (
    <RadioField value={value} className="radio-field">
      <RadioButton className={className}>{children}</RadioButton>
    </RadioField>
  );
}
