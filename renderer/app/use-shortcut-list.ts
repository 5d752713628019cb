import { useKit } from '@api/use-kit';
import { isWriting } from '@ui/is-writing';
import { useCallback, useEffect, useState } from 'react';

/** The key "?" opens the list of shortcuts, unless the user is writing or has switched single keys off. */
export function useShortcutList() {
  const { shortcuts } = useKit().settings;
  const [isOpen, setOpen] = useState(false);
  const open = useCallback(() => setOpen(true), []);
  const close = useCallback(() => setOpen(false), []);
  useEffect(() => {
    if (!shortcuts) return;
    const onKey = (event: KeyboardEvent) => {
      if (event.key === '?' && !event.ctrlKey && !event.metaKey && !isWriting(event.target)) open();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [shortcuts, open]);
  return { isOpen, open, close };
}
