import { type ReactNode, useId } from 'react';
import './text-field.css';

interface DateInputProps {
  label: ReactNode;
  /** Calendar day, e.g. 2026-08-17; null for none. */
  value: string | null;
  onChange: (day: string | null) => void;
}

/** The system's own calendar field. A day that is only half typed counts as none. */
export function DateInput({ label, value, onChange }: DateInputProps) {
  const id = useId();
  return (
    <div className="text-field">
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        className="field"
        type="date"
        max="9999-12-31"
        value={value ?? ''}
        onChange={(event) => onChange(event.target.value || null)}
      />
    </div>
  );
}
