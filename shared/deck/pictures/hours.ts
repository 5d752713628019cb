import type { Language } from '../../domain/language';
import { localesOf } from '../../i18n/format';
import type { Translate } from '../../i18n/translator';

/** Hours as a figure, with decimals only where there are any: "6", "4,5", "2,25". */
export function formatHours(language: Language, hours: number): string {
  return new Intl.NumberFormat(localesOf(language), { maximumFractionDigits: 2 }).format(hours);
}

/** A difference in hours with its sign, e.g. "+4,5" or "−2" (a real minus). */
export function formatHourDifference(language: Language, hours: number): string {
  const sign = hours < 0 ? '−' : '+';
  return hours === 0 ? formatHours(language, 0) : `${sign}${formatHours(language, Math.abs(hours))}`;
}

/** Hours with their unit, shortened: "4,5 tim". */
export function shortHours(language: Language, hours: number, t: Translate): string {
  return t('support.hours.short', { hours: formatHours(language, hours) });
}
