import type { Language } from '@shared/domain/language';
import { localesOf } from '@shared/i18n/format';
import type { Translate } from '@shared/i18n/translator';

/** Up to here numbers are written as words. */
const LARGEST_WORD = 12;

/** "Five slides of six go along. Nothing else leaves the computer." */
export function describeCount(taken: number, of: number, t: Translate, language: Language): string {
  if (taken === 0) return t('slides.along.none');
  const all = inWords(of, t, language);
  if (taken === of) return t('slides.along.all', { count: of, all });
  return t('slides.along.some', { count: taken, shown: beginUpper(inWords(taken, t, language)), all });
}

function inWords(number: number, t: Translate, language: Language): string {
  if (number <= LARGEST_WORD) return t(`slides.number.${number}` as 'slides.number.1');
  return new Intl.NumberFormat(localesOf(language)).format(number);
}

function beginUpper(words: string): string {
  return words.charAt(0).toLocaleUpperCase() + words.slice(1);
}
