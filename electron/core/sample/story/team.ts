/** How a team sees the leader in a trait: its middle in the newest round and the one before, and how far apart it lies. */
export interface Seen {
  now: number;
  before: number;
  /** Steps from the middle to those furthest from it. */
  apart: number;
}

/** Traits that aren't here lie at 3.4. */
export const SEEN: Readonly<Record<string, Seen>> = {
  'free-of-prestige': { now: 3.9, before: 3.8, apart: 0.6 },
  humble: { now: 3.8, before: 3.3, apart: 0.7 },
  loyal: { now: 4.2, before: 4.1, apart: 0.5 },
  'build-relationships': { now: 4, before: 3.4, apart: 0.8 },
  'create-structures': { now: 2.2, before: 2.6, apart: 0.9 },
  'analyse-results': { now: 3.2, before: 3.1, apart: 0.6 },
  'influence-daily-work': { now: 3.3, before: 3.2, apart: 0.6 },
  'disturb-support-challenge': { now: 3.8, before: 3.3, apart: 0.8 },
  'focus-on-actions': { now: 2.9, before: 3.4, apart: 1.8 },
  'high-expectations': { now: 3.9, before: 3.6, apart: 0.5 },
  'daily-work': { now: 3.5, before: 2.6, apart: 0.7 },
  'actual-results': { now: 3, before: 3, apart: 0.6 },
};
export const SEEN_ELSEWHERE: Seen = { now: 3.4, before: 3.2, apart: 0.8 };
