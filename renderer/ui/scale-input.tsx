import { type ReactNode, useId } from 'react';
import { Radio, RadioGroup } from './radio';
import './choice.css';
import './scale-input.css';

/** A step 1 to 5, "don't know", or nothing yet. */
export type ScaleValue = number | 'unknown' | null;

interface ScaleInputProps {
  label: ReactNode;
  value: ScaleValue;
  onChange: (value: number | 'unknown') => void;
  /** The words on the steps, from 1. */
  points: readonly string[];
  /** The words that stand apart and have no number. */
  unknownLabel: string;
  /** Sentences under the ends: what it looks like there. */
  low: string;
  high: string;
}

/** Joined sheets with number and word, and "don't know" apart from them. */
export function ScaleInput({ label, value, onChange, points, unknownLabel, low, high }: ScaleInputProps) {
  const id = useId();
  return (
    <div className="ask">
      <p className="ask-label" id={id}>
        {label}
      </p>
      <RadioGroup
        labelledBy={id}
        describedBy={`${id}-low ${id}-high`}
        className="scale"
        value={value === null ? null : String(value)}
        onChange={(chosen: string) => onChange(chosen === 'unknown' ? 'unknown' : Number(chosen))}
      >
        {points.map((point, index) => (
          <Radio key={point} value={String(index + 1)} className="choice">
            <span className="no">{index + 1}</span> <span>{point}</span>
          </Radio>
        ))}
        <Radio value="unknown" className="choice dunno">
          <span>{unknownLabel}</span>
        </Radio>
      </RadioGroup>
      <div className="ends">
        <p className="small" id={`${id}-low`}>
          <span className="end-no">1</span> {low}
        </p>
        <p className="small" id={`${id}-high`}>
          <span className="end-no">{points.length}</span> {high}
        </p>
      </div>
    </div>
  );
}
