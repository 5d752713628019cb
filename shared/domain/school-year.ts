/** A school year begins on the first of August. */
const FIRST_MONTH = 7;

/** The calendar year in which the school year of a day begins: 2025 for both November 2025 and May 2026. */
export function schoolYearOf(day: string | Date): number {
  const date = new Date(day);
  return date.getMonth() >= FIRST_MONTH ? date.getFullYear() : date.getFullYear() - 1;
}

/** First day, and the first day after it, of the school year that begins in a calendar year. */
export function schoolYearSpan(year: number): { from: Date; to: Date } {
  return { from: new Date(year, FIRST_MONTH, 1), to: new Date(year + 1, FIRST_MONTH, 1) };
}

/** e.g. "2025/26". */
export function schoolYearName(year: number): string {
  return `${year}/${String((year + 1) % 100).padStart(2, '0')}`;
}
