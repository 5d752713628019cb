import { type ReactNode, useId } from 'react';
import './text-field.css';

interface SuggestedInputProps {
  /** The label, as a question. */
  label: ReactNode;
  value: string;
  onChange: (value: string) => void;
  /** Words to pick; anything else can be written too. */
  suggestions: readonly string[];
  onBlur?: () => void;
  /** Characters that the record holds. */
  maxLength?: number;
}

/** One line, with the system's own list of suggestions. */
export function SuggestedInput({ label, value, onChange, suggestions, onBlur, maxLength }: SuggestedInputProps) {
  const id = useId();
  return (
    <div className="text-field">
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        className="field"
        type="text"
        list={`${id}-list`}
        autoComplete="off"
        value={value}
        maxLength={maxLength}
        onChange={(event) => onChange(event.target.value)}
        onBlur={onBlur}
      />
      <datalist id={`${id}-list`}>
        {suggestions.map((suggestion) => (
          <option key={suggestion} value={suggestion} />
        ))}
      </datalist>
    </div>
  );
}
