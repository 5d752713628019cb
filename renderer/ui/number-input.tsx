import { type KeyboardEvent, useId, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { fitNumber, type NumberSteps, readNumber } from './number-steps';
import './text-field.css';
import './number-input.css';

interface NumberInputProps extends NumberSteps {
  /** The label, as a question. */
  label: string;
  /** Stands after the label, quieter. */
  hint?: string;
  /** The label stands elsewhere too, e.g. over a column; here it is only read aloud. */
  isLabelHidden?: boolean;
  /** Null when nothing is given. */
  value: number | null;
  /** Called with each number that is typed, so that it can be saved as it is written. */
  onChange: (value: number | null) => void;
  onBlur?: () => void;
  /** The number as it is written in the user's language. */
  format: (value: number) => string;
  /** Names of the buttons that change it by a step; without them only the arrow keys do. */
  steppers?: { less: string; more: string };
  /** What is counted; stands after the number. */
  unit?: string;
}

/** A number that can be typed, with comma or point, or stepped with the arrow keys. */
export function NumberInput(props: NumberInputProps) {
  const {
    label,
    hint,
    isLabelHidden = false,
    value,
    onChange,
    onBlur,
    format,
    steppers,
    unit,
    least,
    most,
    step,
  } = props;
  const id = useId();
  /** What is being typed, until the field is left. */
  const [typed, setTyped] = useState<string | null>(null);
  const unitId = `${id}-unit`;

  function type(text: string) {
    setTyped(text);
    const number = readNumber(text);
    if (number !== undefined) onChange(number === null ? null : fitNumber(number, props));
  }
  function stepBy(by: number) {
    setTyped(null);
    onChange(fitNumber(value === null ? Math.max(by, least) : value + by, props));
  }
  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
    event.preventDefault();
    stepBy(event.key === 'ArrowUp' ? step : -step);
  }

  return (
    <div className="text-field">
      <label className={isLabelHidden ? 'sr' : 'field-label'} htmlFor={id}>
        {label} {hint ? <span>{hint}</span> : null}
      </label>
      <div className="number">
        {steppers ? (
          <Stepper label={steppers.less} sign="−" isOff={value === least} onPress={() => stepBy(-step)} />
        ) : null}
        <input
          id={id}
          className="field number-field"
          type="text"
          inputMode={Number.isInteger(step) ? 'numeric' : 'decimal'}
          role="spinbutton"
          aria-valuemin={least}
          aria-valuemax={most}
          {...(value === null ? {} : { 'aria-valuenow': value, 'aria-valuetext': format(value) })}
          {...(unit ? { 'aria-describedby': unitId } : {})}
          autoComplete="off"
          value={typed ?? (value === null ? '' : format(value))}
          onChange={(event) => type(event.target.value)}
          onKeyDown={onKeyDown}
          onFocus={(event) => event.target.select()}
          onBlur={() => {
            setTyped(null);
            onBlur?.();
          }}
        />
        {steppers ? (
          <Stepper label={steppers.more} sign="+" isOff={value === most} onPress={() => stepBy(step)} />
        ) : null}
        {unit ? (
          <span className="number-unit" id={unitId}>
            {unit}
          </span>
        ) : null}
      </div>
    </div>
  );
}

interface StepperProps {
  label: string;
  sign: string;
  isOff: boolean;
  onPress: () => void;
}

/** For the pointer; the keyboard has the arrows. */
function Stepper({ label, sign, isOff, onPress }: StepperProps) {
  return (
    <Button className="number-step" aria-label={label} isDisabled={isOff} excludeFromTabOrder onPress={onPress}>
      <span aria-hidden="true">{sign}</span>
    </Button>
  );
}
