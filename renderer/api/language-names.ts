import type { Language } from '@shared/domain/language';

/** The five languages to choose from, each by its own name: the same words in all of them. */
export const LANGUAGE_OPTIONS: readonly { value: Language; label: string; lang: string }[] = [
  { value: 'sv', label: 'Svenska', lang: 'sv' },
  { value: 'nb', label: 'Norsk bokmål', lang: 'nb' },
  { value: 'nn', label: 'Norsk nynorsk', lang: 'nn' },
  { value: 'da', label: 'Dansk', lang: 'da' },
  { value: 'en', label: 'English', lang: 'en' },
];
