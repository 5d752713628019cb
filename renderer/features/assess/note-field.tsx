import { LONGEST_NOTE } from '@shared/domain/vocabulary';
import { TextArea } from '@ui/text-field';
import { useState } from 'react';

interface NoteFieldProps {
  label: string;
  initial: string;
  onWrite: (note: string) => void;
  onLeave: () => void;
}

/** Keeps what is being written to itself, so that a keystroke redraws this field and nothing more. */
export function NoteField({ label, initial, onWrite, onLeave }: NoteFieldProps) {
  const [note, setNote] = useState(initial);
  return (
    <div className="note">
      <TextArea
        label={label}
        value={note}
        maxLength={LONGEST_NOTE}
        onChange={(written) => {
          setNote(written);
          onWrite(written);
        }}
        onBlur={onLeave}
      />
    </div>
  );
}
