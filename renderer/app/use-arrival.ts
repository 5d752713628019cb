import { type RefObject, useEffect, useRef } from 'react';

/**
 * Moves the focus to the new page's heading when the address changes, so that a screen reader says where one is. While
 * the page is still loading the focus waits on `main`; it is left alone once the user has moved it.
 */
export function useArrival(main: RefObject<HTMLElement | null>, location: string) {
  const arrived = useRef(location);
  useEffect(() => {
    const page = main.current;
    if (!page || arrived.current === location) return;
    arrived.current = location;
    scrollTo(0, 0);
    if (focusHeading(page)) return;
    page.focus({ preventScroll: true });
    const observer = new MutationObserver(() => {
      const isWaiting = document.activeElement === page || document.activeElement === document.body;
      if (!isWaiting || focusHeading(page)) observer.disconnect();
    });
    observer.observe(page, { childList: true, subtree: true });
    return () => observer.disconnect();
  }, [main, location]);
}

function focusHeading(page: HTMLElement): boolean {
  const heading = page.querySelector('h1');
  if (!heading) return false;
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
  return true;
}
