import { useKit } from '@api/use-kit';
import { useEffect } from 'react';
import { useLocation } from 'wouter';

/** Where the desktop menu's "shortcuts" points; every other path is a page. */
const SHORTCUTS = '/shortcuts';

/** Follows the desktop menu. */
export function useMenu(openShortcuts: () => void) {
  const { bridge } = useKit();
  const [, navigate] = useLocation();
  useEffect(
    () =>
      bridge.subscribe((event) => {
        if (event.type !== 'go') return;
        if (event.path === SHORTCUTS) openShortcuts();
        else navigate(event.path);
      }),
    [bridge, navigate, openShortcuts],
  );
}
