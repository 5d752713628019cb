/**
 * The locales to choose a language from, best first: the one the program was started with (`--lang`, or on the desktop
 * the system's), then the browser's.
 */
export function preferredLocales(): readonly string[] {
  const wanted = new URLSearchParams(window.location.search).get('lang');
  return wanted ? [wanted, ...navigator.languages] : navigator.languages;
}
