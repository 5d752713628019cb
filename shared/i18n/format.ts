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

/** Formatters are slow to make and used by the hundred: each is made once. */
function once<T>(make: (language: Language) => T): (language: Language) => T {
  const made = new Map<Language, T>();
  return (language) => {
    const formatter = made.get(language) ?? make(language);
    made.set(language, formatter);
    return formatter;
  };
}

const oneDecimal = { minimumFractionDigits: 1, maximumFractionDigits: 1 } as const;
const scores = once((language) => new Intl.NumberFormat(LOCALES[language], oneDecimal));
const differences = once(
  (language) => new Intl.NumberFormat(LOCALES[language], { ...oneDecimal, signDisplay: 'exceptZero' }),
);
const lists = once((language) => new Intl.ListFormat(LOCALES[language], { type: 'conjunction' }));
const times = once((language) => new Intl.DateTimeFormat(LOCALES[language], { hour: '2-digit', minute: '2-digit' }));
const dates = (options: Intl.DateTimeFormatOptions) =>
  once((language) => new Intl.DateTimeFormat(LOCALES[language], options));
const days = {
  long: dates({ day: 'numeric', month: 'long', year: 'numeric' }),
  short: dates({ day: 'numeric', month: 'short' }),
  month: dates({ month: 'long', year: 'numeric' }),
  'month-name': dates({ month: 'long' }),
};

/** A score with one decimal, e.g. "3,7"; "–" for none. */
export function formatScore(language: Language, score: number | null): string {
  if (score === null) return '–';
  return scores(language).format(score);
}

/** A difference with its sign, e.g. "+0,7" or "−0,7" (a real minus). */
export function formatDifference(language: Language, difference: number): string {
  return differences(language).format(difference).replace('-', '−');
}

/** A day: 'long' "12 november 2025", 'short' "12 nov", 'month' "maj 2025", 'month-name' "maj". */
export function formatDay(language: Language, day: string | Date, style: keyof typeof days): string {
  return days[style](language).format(toDate(day));
}

/** A clock time, e.g. "10:42". */
export function formatTime(language: Language, instant: string | Date): string {
  return times(language).format(toDate(instant));
}

/** A list in a sentence: "a, b och c". */
export function formatList(language: Language, parts: readonly string[]): string {
  return lists(language).format(parts);
}

/** A calendar day without time ("2026-08-17") means that day here, not midnight in Greenwich. */
function toDate(day: string | Date): Date {
  if (day instanceof Date) return day;
  return new Date(/^\d{4}-\d{2}-\d{2}$/.test(day) ? `${day}T12:00:00` : day);
}
