import { z } from 'zod';
import { Id } from './instrument';
import { Rating, RecordId } from './steps';
import { GOAL_AREAS, GOAL_OWNERS, LONGEST_NOTE, MOST_HOURS } from './vocabulary';

/** Hours a week, in quarters. */
export const Hours = z.number().min(0).max(MOST_HOURS).multipleOf(0.25);

/** What was answered to an item of kind `support`, beside how well it works (rating) and how much it matters (importance). */
export const SupportDetail = z.strictObject({
  kind: z.literal('support'),
  /** Which support do I have today: people, routines, agreements. */
  today: z.string().max(LONGEST_NOTE),
  /** What do we want to develop: what is missing. */
  missing: z.string().max(LONGEST_NOTE),
  /** Who owns it; an ask is addressed to this. */
  owner: z.string().max(200),
  ask: z.string().max(2000),
  /** Hours a week that it would free for pedagogical leadership; null when not estimated. */
  hours: Hours.nullable(),
});

/** One of the year's goals. */
export const YearGoal = z.strictObject({
  id: RecordId,
  text: z.string().max(1000),
  whose: z.enum(GOAL_OWNERS),
  area: z.enum(GOAL_AREAS),
  /** Perspectives (trait ids) that it lies on. */
  perspectives: z.array(Id).max(8),
  /** How well it is carried to a level from the one before it, by level id. */
  carried: z.record(Id, Rating),
});

export const GoalsDetail = z.strictObject({ kind: z.literal('goals'), goals: z.array(YearGoal).max(60) });

/** Hours by category, today and as wished for. A category that isn't named has none. */
export const WeekDetail = z.strictObject({
  kind: z.literal('week'),
  today: z.record(Id, Hours),
  wished: z.record(Id, Hours),
});

export const CountDetail = z.strictObject({ kind: z.literal('count'), count: z.int().min(0).max(100_000) });

/** What kinds of item that are more than a rating keep beside it. */
export const Detail = z.discriminatedUnion('kind', [SupportDetail, GoalsDetail, WeekDetail, CountDetail]);

export type SupportDetail = z.infer<typeof SupportDetail>;
export type YearGoal = z.infer<typeof YearGoal>;
export type GoalsDetail = z.infer<typeof GoalsDetail>;
export type WeekDetail = z.infer<typeof WeekDetail>;
export type CountDetail = z.infer<typeof CountDetail>;
export type Detail = z.infer<typeof Detail>;
export type DetailKind = Detail['kind'];
