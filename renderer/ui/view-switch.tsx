import { Radio, RadioGroup } from './radio';
import './view-switch.css';

interface ViewSwitchProps<T extends string> {
  /** What is switched, for screen readers. */
  label: string;
  value: T;
  /** `lang` where the words are in another language than the page. */
  options: readonly { value: T; label: string; lang?: string }[];
  onChange: (value: T) => void;
}

/** Words in a row; the current view is underlined with ink. */
export function ViewSwitch<T extends string>({ label, value, options, onChange }: ViewSwitchProps<T>) {
  return (
    <RadioGroup label={label} className="views" value={value} onChange={onChange}>
      {options.map((option) => (
        <Radio key={option.value} value={option.value} className="view-option">
          <span lang={option.lang}>{option.label}</span>
        </Radio>
      ))}
    </RadioGroup>
  );
}
