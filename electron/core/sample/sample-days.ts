import { createRandom, type Random } from './random';

const DAY_MS = 86_400_000;
/** About how long a leader waits between two rounds. */
const HALF_YEAR_DAYS = 182;
/** Where thousands are asked for, they lie within as many days as six school years have. */
const LONGEST_HISTORY_DAYS = 6 * 365;

/**
 * When the rounds were begun, newest first: the last one a week before today, the one before it half a year earlier,
 * and so on. No two at the same instant.
 */
export function listRoundDays(count: number, today: Date, seed: number): Date[] {
  const step = Math.min(HALF_YEAR_DAYS, LONGEST_HISTORY_DAYS / Math.max(1, count));
  const daysAgo = Array.from({ length: count }, (_, index) => 7 + index * step);
  return listDays(daysAgo, today, createRandom(seed));
}

/**
 * Moments so many days before today, given newest first and kept in that order: school days, in the afternoon, never in
 * July. No two at the same instant.
 */
export function listDays(daysAgo: readonly number[], today: Date, random: Random): Date[] {
  let latest = Number.POSITIVE_INFINITY;
  return daysAgo.map((days) => {
    const day = onWorkingDay(new Date(today.getTime() - days * DAY_MS));
    day.setUTCHours(13, random.below(60), random.below(60), random.below(1000));
    latest = Math.min(day.getTime(), latest - 1);
    return new Date(latest);
  });
}

/** The day so many days after another, as the plan writes it (e.g. 2026-08-17); from a weekend on to the Monday. */
export function dayAfter(day: Date, days: number): string {
  const moved = new Date(day.getTime() + days * DAY_MS);
  while (isWeekend(moved)) moved.setUTCDate(moved.getUTCDate() + 1);
  return moved.toISOString().slice(0, 10);
}

/** The same day, or the nearest school day before it. */
function onWorkingDay(day: Date): Date {
  const moved = new Date(day);
  while (isWeekend(moved) || moved.getUTCMonth() === 6) moved.setUTCDate(moved.getUTCDate() - 1);
  return moved;
}

function isWeekend(day: Date): boolean {
  return day.getUTCDay() === 0 || day.getUTCDay() === 6;
}
