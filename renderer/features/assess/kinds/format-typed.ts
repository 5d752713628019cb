import type { Language } from '@shared/domain/language';
import { localesOf } from '@shared/i18n/format';

/** A number as it is typed: at most two decimals, nothing between the thousands. */
export function formatTyped(language: Language, value: number): string {
  return new Intl.NumberFormat(localesOf(language), { maximumFractionDigits: 2, useGrouping: false }).format(value);
}
