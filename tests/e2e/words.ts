import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { PackText } from '@shared/content/pack';
import type { Language } from '@shared/domain/language';

const ROOT = resolve(import.meta.dirname, '../..');
const read = (path: string) => JSON.parse(readFileSync(join(ROOT, path), 'utf8'));

/** The words that the user sees in one language, from the same files as the app. */
export function wordsOf(language: Language) {
  return {
    /** A message, e.g. say('assess.turn.onwards'); values fill {{names}}. */
    say(key: string, values: Record<string, string | number> = {}): string {
      const [area = '', ...path] = key.split('.');
      const found = path.reduce((part, name) => part?.[name], read(`shared/i18n/messages/${language}/${area}.json`));
      if (typeof found !== 'string') throw new Error(`no message ${key} in ${language}`);
      return found.replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name]));
    },
    pack: read(`resources/packs/success-profile/${language}.json`) as PackText,
  };
}

/** A label as it is matched on the page: soft hyphens are not heard. */
export const heard = (text: string) => text.replaceAll('\u00ad', '');
