const STORAGE_KEY = 'kit-token';

type Page = Pick<Window, 'location' | 'history' | 'sessionStorage'>;

/**
 * Takes the token out of the address's fragment, so that it is neither seen, copied nor bookmarked, and remembers it for
 * reloads of this tab. Empty when this tab never had one.
 */
export function takeToken({ location, history, sessionStorage }: Page): string {
  const given = /^#token=([\w-]+)$/.exec(location.hash)?.[1];
  if (given) {
    sessionStorage.setItem(STORAGE_KEY, given);
    history.replaceState(history.state, '', location.pathname + location.search);
  }
  return sessionStorage.getItem(STORAGE_KEY) ?? '';
}
