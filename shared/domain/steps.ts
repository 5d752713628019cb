import { z } from 'zod';

/** Random identifier of a stored thing (round, goal, deck): 21 URL-safe characters, safe as a file name. */
export const RecordId = z.string().regex(/^[A-Za-z0-9_-]{10,40}$/);

/** Instant as ISO 8601 in UTC, e.g. 2026-08-17T09:30:00.000Z. */
export const Instant = z.iso.datetime();
/** Calendar day, e.g. 2026-08-17. */
export const Day = z.iso.date();

/** A step of the scale, 1 to 5. */
export const Step = z.int().min(1).max(5);

/** How much it matters now, 1 to 3. */
export const ImportanceStep = z.union([z.literal(1), z.literal(2), z.literal(3)]);

/** A step, "don't know or not relevant" (never counted), or nothing yet. */
export const Rating = z.union([Step, z.literal('unknown'), z.null()]);

export type RecordId = z.infer<typeof RecordId>;
export type Instant = z.infer<typeof Instant>;
export type Day = z.infer<typeof Day>;
export type Rating = z.infer<typeof Rating>;
export type Importance = z.infer<typeof ImportanceStep> | null;
