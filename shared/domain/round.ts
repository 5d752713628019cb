import { z } from 'zod';
import { Id } from './instrument';
import { EVIDENCE, FORMS, LONGEST_NOTE, PERIODS } from './vocabulary';

export { LONGEST_NOTE } from './vocabulary';

/** Random identifier of a stored thing (round, goal, deck): 21 URL-safe characters, safe as a file name. */
export const RecordId = z.string().regex(/^[A-Za-z0-9_-]{10,40}$/);

/** Instant as ISO 8601 in UTC, e.g. 2026-08-17T09:30:00.000Z. */
export const Instant = z.iso.datetime();
/** Calendar day, e.g. 2026-08-17. */
export const Day = z.iso.date();

/** A step of the scale, 1 to 5. */
export const Step = z.int().min(1).max(5);

/**
 * What was answered to one item. `rating` null: not answered; 'unknown': "don't know, or not relevant", never counted.
 * `importance` 1 to 3; `target` a step of the scale.
 */
export const Answer = z.strictObject({
  evidence: z.array(z.enum(EVIDENCE)).max(EVIDENCE.length),
  rating: z.union([Step, z.literal('unknown'), z.null()]),
  importance: z.union([z.literal(1), z.literal(2), z.literal(3), z.null()]),
  target: Step.nullable(),
  note: z.string().max(LONGEST_NOTE),
});

/** One answering of one instrument by one leader. Keeps the pack version it was begun on. */
export const Round = z.strictObject({
  id: RecordId,
  packId: Id,
  packVersion: z.string().max(32),
  form: z.enum(FORMS),
  respondent: z.literal('me'),
  period: z.enum(PERIODS),
  /** The user's own name for the round; empty when she has given none. */
  title: z.string().max(200),
  createdAt: Instant,
  updatedAt: Instant,
  finishedAt: Instant.nullable(),
  /** The item that was last on the screen. */
  position: Id.nullable(),
  answers: z.record(Id, Answer),
});

/** What the lists show of a round, without opening it. */
export const RoundSummary = z.strictObject({
  ...Round.omit({ answers: true, respondent: true }).shape,
  /** Items that have a rating or "don't know", among those that the form asks. */
  answered: z.int().min(0),
});

export type RecordId = z.infer<typeof RecordId>;
export type Instant = z.infer<typeof Instant>;
export type Day = z.infer<typeof Day>;
export type Rating = z.infer<typeof Answer>['rating'];
export type Importance = z.infer<typeof Answer>['importance'];
export type Answer = z.infer<typeof Answer>;
export type Round = z.infer<typeof Round>;
export type RoundSummary = z.infer<typeof RoundSummary>;
