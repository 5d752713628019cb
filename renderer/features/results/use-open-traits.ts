import { useCallback, useEffect, useRef, useState } from 'react';
import { traitButtonId } from './trait-list';

/** Which traits are open in the list. */
export function useOpenTraits() {
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const wanted = useRef<string | null>(null);

  const toggle = useCallback((traitId: string) => {
    setOpen((now) =>
      now.has(traitId) ? new Set([...now].filter((id) => id !== traitId)) : new Set([...now, traitId]),
    );
  }, []);

  /** Opens a trait from elsewhere on the page and goes there. */
  const show = useCallback((traitId: string) => {
    wanted.current = traitId;
    setOpen((now) => new Set([...now, traitId]));
  }, []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: goes there once the trait has been opened.
  useEffect(() => {
    const line = wanted.current === null ? null : document.getElementById(traitButtonId(wanted.current));
    wanted.current = null;
    line?.scrollIntoView({ block: 'start' });
    line?.focus({ preventScroll: true });
  }, [open]);

  return { open, toggle, show };
}
