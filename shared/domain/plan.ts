import { z } from 'zod';
import { Id } from './instrument';
import { Day, Instant, RecordId } from './round';

/** More than a leader writes in a working life; keeps an absurd file out. */
export const MOST_GOALS = 2000;

/** An if–then action: "if <situation>, then <what I do>" (if–then plans: Gollwitzer & Sheeran 2006). */
export const Action = z.strictObject({
  id: RecordId,
  ifText: z.string().max(2000),
  thenText: z.string().max(2000),
  /** The day it is followed up. */
  followUp: Day.nullable(),
  /** Who has been told of it. */
  sharedWith: z.string().max(200),
  done: z.boolean(),
});

/** A trait chosen to work on. 'set-aside' keeps what was written when the leader takes it off her list. */
export const Goal = z.strictObject({
  id: RecordId,
  roundId: RecordId,
  packId: Id,
  traitId: Id,
  status: z.enum(['chosen', 'set-aside']),
  createdAt: Instant,
  actions: z.array(Action).max(20),
});

export const Plan = z.strictObject({ goals: z.array(Goal).max(MOST_GOALS) });

export type Action = z.infer<typeof Action>;
export type Goal = z.infer<typeof Goal>;
export type Plan = z.infer<typeof Plan>;
