import type { Language } from '../domain/language';

/** Browsers lack nynorsk data; bokmål has the same figures and month names. */
const LOCALES: Record<Language, string[]> = {
  sv: ['sv-SE'],
  nb: ['nb-NO', 'no'],
  nn: ['nn-NO', 'nb-NO', 'no'],
  da: ['da-DK'],
  en: ['en-GB'],
};

export function localesOf(language: Language): string[] {
  return LOCALES[language];
}

/** A score with one decimal, e.g. "3,7"; "–" for none. */
export function formatScore(language: Language, score: number | null): string {
  if (score === null) return '–';
  return new Intl.NumberFormat(LOCALES[language], { minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(score);
}

/** A difference with its sign, e.g. "+0,7" or "−0,7" (a real minus). */
export function formatDifference(language: Language, difference: number): string {
  const text = new Intl.NumberFormat(LOCALES[language], {
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
    signDisplay: 'exceptZero',
  }).format(difference);
  return text.replace('-', '−');
}

/** A day: 'long' "12 november 2025", 'short' "12 nov", 'month' "maj 2025", 'month-name' "maj". */
export function formatDay(
  language: Language,
  day: string | Date,
  style: 'long' | 'short' | 'month' | 'month-name',
): string {
  const options: Record<typeof style, Intl.DateTimeFormatOptions> = {
    long: { day: 'numeric', month: 'long', year: 'numeric' },
    short: { day: 'numeric', month: 'short' },
    month: { month: 'long', year: 'numeric' },
    'month-name': { month: 'long' },
  };
  return new Intl.DateTimeFormat(LOCALES[language], options[style]).format(toDate(day));
}

/** A clock time, e.g. "10:42". */
export function formatTime(language: Language, instant: string | Date): string {
  return new Intl.DateTimeFormat(LOCALES[language], { hour: '2-digit', minute: '2-digit' }).format(toDate(instant));
}

/** A list in a sentence: "a, b och c". */
export function formatList(language: Language, parts: readonly string[]): string {
  return new Intl.ListFormat(LOCALES[language], { type: 'conjunction' }).format(parts);
}

/** A calendar day without time ("2026-08-17") means that day here, not midnight in Greenwich. */
function toDate(day: string | Date): Date {
  if (day instanceof Date) return day;
  return new Date(/^\d{4}-\d{2}-\d{2}$/.test(day) ? `${day}T12:00:00` : day);
}
