import type { ReactNode } from 'react';
import './key.css';

/** A key of the keyboard. */
export function Key({ children }: { children: ReactNode }) {
  return <kbd className="key">{children}</kbd>;
}

/** An arrow key, drawn: the font has no arrows. */
export function ArrowKey({ to, label }: { to: 'left' | 'right'; label: string }) {
  const path = to === 'left' ? 'M14 5H1.5M5.5 1 1.5 5l4 4' : 'M0 5h12.5M8.5 1l4 4-4 4';
  return (
    <kbd className="key">
      <svg width="14" height="10" viewBox="0 0 14 10" aria-label={label} role="img">
        <path d={path} fill="none" stroke="currentColor" strokeWidth="1.75" />
      </svg>
    </kbd>
  );
}
