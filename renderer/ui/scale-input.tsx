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
  /** Sentences at the ends: what it looks like there. */
  low?: string | undefined;
  high?: string | undefined;
  /** Where the sentences stand: under the steps, or over them as two poles with the names of the outer steps. */
  ends?: 'under' | 'poles';
}

/** Joined sheets with number and word, and "don't know" apart from them. */
export function ScaleInput(props: ScaleInputProps) {
  const { label, value, onChange, points, unknownLabel, low, high, ends = 'under' } = props;
  const id = useId();
  const sentences = [
    { id: `${id}-low`, step: 1, text: low },
    { id: `${id}-high`, step: points.length, text: high },
  ].filter(({ text }) => text);
  return (
    <div className="ask">
      <p className="ask-label" id={id}>
        {label}
      </p>
      {ends === 'poles' && sentences.length > 0 ? (
        <div className="poles">
          {sentences.map((end) => (
            <p key={end.id} id={end.id}>
              <b className="strong">
                <span className="end-no">{end.step}</span> {points[end.step - 1]}
              </b>
              {end.text}
            </p>
          ))}
        </div>
      ) : null}
      <RadioGroup
        labelledBy={id}
        describedBy={sentences.map((end) => end.id).join(' ')}
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
      {ends === 'under' && sentences.length > 0 ? (
        <div className="ends">
          {sentences.map((end) => (
            <p className="small" key={end.id} id={end.id}>
              <span className="end-no">{end.step}</span> {end.text}
            </p>
          ))}
        </div>
      ) : null}
    </div>
  );
}
