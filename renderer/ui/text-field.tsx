import { type ReactNode, useLayoutEffect, useRef } from 'react';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { Text } from 'react-aria-components/Text';
import { TextArea as AriaTextArea } from 'react-aria-components/TextArea';
import { TextField } from 'react-aria-components/TextField';
import './text-field.css';

interface FieldProps {
  /** The label, as a question. */
  label: ReactNode;
  value: string;
  onChange: (value: string) => void;
  description?: ReactNode;
  onBlur?: () => void;
  /** Characters that the record holds. */
  maxLength?: number;
}

export function TextInput({ label, description, ...rest }: FieldProps) {
  return (
    <TextField className="text-field" {...rest}>
      <Label className="field-label">{label}</Label>
      <Input className="field" />
      {description ? (
        <Text slot="description" className="small">
          {description}
        </Text>
      ) : null}
    </TextField>
  );
}

/** Several lines; grows with what is written. */
export function TextArea({ label, description, rows = 2, ...rest }: FieldProps & { rows?: number }) {
  const field = useRef<HTMLTextAreaElement>(null);
  useGrowth(field, rest.value);
  return (
    <TextField className="text-field" {...rest}>
      <Label className="field-label">{label}</Label>
      <AriaTextArea ref={field} className="field" rows={rows} />
      {description ? (
        <Text slot="description" className="small">
          {description}
        </Text>
      ) : null}
    </TextField>
  );
}

/** Firefox has no `field-sizing`; there the height follows the text by hand. */
function useGrowth(field: { current: HTMLTextAreaElement | null }, value: string) {
  // biome-ignore lint/correctness/useExhaustiveDependencies: the height follows the text.
  useLayoutEffect(() => {
    const element = field.current;
    if (!element || globalThis.CSS?.supports?.('field-sizing', 'content')) return;
    element.style.height = 'auto';
    element.style.height = `${element.scrollHeight + element.offsetHeight - element.clientHeight}px`;
  }, [value]);
}
