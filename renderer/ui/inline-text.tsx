import { type ReactNode, useEffect, useRef, useState } from 'react';
import { Button } from './button';
import { TextInput } from './text-field';
import './inline-text.css';

interface InlineTextProps {
  /** The words as they stand on the page, with what was written in them; missing where they stand elsewhere. */
  children?: ReactNode;
  value: string;
  onChange: (value: string) => void;
  /** The field's label, as a question. */
  label: string;
  /** What opens the field. */
  editLabel: string;
  doneLabel: string;
  maxLength: number;
}

/** Words on the page that can be written anew where they stand. Enter, Escape or the button closes the field. */
export function InlineText(props: InlineTextProps) {
  const { children, value, onChange, label, editLabel, doneLabel, maxLength } = props;
  const [isOpen, setIsOpen] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const wasOpen = useRef(false);

  useEffect(() => {
    if (isOpen) place.current?.querySelector('input')?.focus();
    else if (wasOpen.current) place.current?.querySelector('button')?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);

  return (
    <div className="inline-text" ref={place}>
      {isOpen ? (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            setIsOpen(false);
          }}
          onKeyDown={(event) => {
            if (event.key === 'Escape') setIsOpen(false);
          }}
        >
          <TextInput label={label} value={value} onChange={onChange} maxLength={maxLength} />
          <Button type="submit">{doneLabel}</Button>
        </form>
      ) : (
        <>
          {children}
          <Button look="quiet" onPress={() => setIsOpen(true)}>
            {editLabel}
          </Button>
        </>
      )}
    </div>
  );
}
