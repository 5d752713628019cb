import { createContext, type ReactNode, useContext, useId } from 'react';
import { CheckboxButton, CheckboxField } from 'react-aria-components/Checkbox';
import { CheckboxGroup } from 'react-aria-components/CheckboxGroup';
import { Radio, RadioGroup } from './radio';
import { Tick } from './tick';
import './choice.css';

type Chosen<T extends string> =
  | { kind: 'one'; value: T | null; onChange: (value: T) => void }
  | { kind: 'several'; value: readonly T[]; onChange: (value: T[]) => void };

type ChoiceGroupProps<T extends string> = Chosen<T> & {
  label: ReactNode;
  /** Stands after the label, quieter. */
  hint?: ReactNode;
  /** How the sheets lie: "opts" in a row that wraps, "steps3" three joined, "steps6" six small ones joined. */
  layout?: 'opts' | 'steps3' | 'steps6';
  /** Choice elements. */
  children: ReactNode;
};

const KindContext = createContext<Chosen<string>['kind']>('one');

/** A question with sheets to choose from: one of them, or several. */
export function ChoiceGroup<T extends string>(props: ChoiceGroupProps<T>) {
  const { label, hint, layout = 'opts', children } = props;
  const id = useId();
  return (
    <div className="ask">
      <p className="ask-label" id={id}>
        {label} {hint ? <span>{hint}</span> : null}
      </p>
      <KindContext value={props.kind}>
        {props.kind === 'one' ? (
          <RadioGroup labelledBy={id} className={layout} value={props.value} onChange={props.onChange}>
            {children}
          </RadioGroup>
        ) : (
          <CheckboxGroup
            aria-labelledby={id}
            className={layout}
            value={[...props.value]}
            onChange={(value) => props.onChange(value as T[])}
          >
            {children}
          </CheckboxGroup>
        )}
      </KindContext>
    </div>
  );
}

/** One sheet of a {@link ChoiceGroup}. */
export function Choice({ value, children }: { value: string; children: ReactNode }) {
  const kind = useContext(KindContext);
  if (kind === 'one') {
    return (
      <Radio value={value} className="choice">
        {children}
      </Radio>
    );
  }
  return (
    <CheckboxField value={value} className="choice-field">
      <CheckboxButton className="choice">
        <Tick />
        {children}
      </CheckboxButton>
    </CheckboxField>
  );
}
