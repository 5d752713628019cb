import { LONGEST_NOTE } from '@shared/domain/vocabulary';
import { SuggestedInput } from '@ui/suggested-input';
import { TextArea } from '@ui/text-field';
import { useState } from 'react';

interface WrittenTextProps {
  label: string;
  initial: string;
  onWrite: (text: string) => void;
  onLeave: () => void;
  /** Characters that the record holds. */
  maxLength?: number;
}

/** Keeps what is being written to itself, so that a keystroke redraws this field and nothing more. */
export function WrittenText({ label, initial, onWrite, onLeave, maxLength = LONGEST_NOTE }: WrittenTextProps) {
  const [text, setText] = useState(initial);
  return (
    <TextArea
      label={label}
      value={text}
      maxLength={maxLength}
      onChange={(written) => {
        setText(written);
        onWrite(written);
      }}
      onBlur={onLeave}
    />
  );
}

interface WrittenLineProps extends WrittenTextProps {
  suggestions: readonly string[];
}

/** The same in one line, with words to pick from. */
export function WrittenLine({
  label,
  initial,
  onWrite,
  onLeave,
  maxLength = LONGEST_NOTE,
  suggestions,
}: WrittenLineProps) {
  const [text, setText] = useState(initial);
  return (
    <SuggestedInput
      label={label}
      value={text}
      suggestions={suggestions}
      maxLength={maxLength}
      onChange={(written) => {
        setText(written);
        onWrite(written);
      }}
      onBlur={onLeave}
    />
  );
}
