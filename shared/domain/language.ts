/** The five languages, all equal. Order is the order in which the settings screen lists them. */
export const LANGUAGES = ['sv', 'nb', 'nn', 'da', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Picks the language to start in from the system's preferred locales (BCP 47, best first). English when none fits. */
export function chooseLanguage(preferred: readonly string[]): Language {
  for (const locale of preferred) {
    const base = locale.toLowerCase().split(/[-_]/)[0];
    const language = base === 'no' ? 'nb' : base;
    if (isLanguage(language)) return language;
  }
  return 'en';
}

export function isLanguage(value: unknown): value is Language {
  return LANGUAGES.some((language) => language === value);
}
