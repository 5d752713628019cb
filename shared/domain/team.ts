import { z } from 'zod';
import { Id } from './instrument';
import { ImportanceStep, Rating, RecordId, Step } from './steps';
import { LEAST_THRESHOLD, MOST_MEMBERS, MOST_THRESHOLD } from './vocabulary';

/** What one member answers to one item: no notes, no evidence, nothing that tells who it was. */
export const MemberAnswer = z.strictObject({ rating: Rating, importance: ImportanceStep.nullable() });
/** One member's answers, by item id. */
export const MemberAnswers = z.record(Id, MemberAnswer);

/** All ratings of one item in rising order, so that neither their order nor their place tells whose they are. */
export const Column = z.strictObject({
  ratings: z.array(Step).max(MOST_MEMBERS),
  importances: z.array(ImportanceStep).max(MOST_MEMBERS),
});

/**
 * What a team has answered, never as one person's answers: a column for each item and, for each trait, the members' own
 * means in rising order. While `collecting`, nothing of it is shown; when it is `closed`, every column that fewer than
 * `threshold` have filled is taken out for good, so that what can't be shown isn't there.
 */
export const Team = z.strictObject({
  threshold: z.int().min(LEAST_THRESHOLD).max(MOST_THRESHOLD),
  state: z.enum(['collecting', 'closed']),
  /** How many have answered. */
  count: z.int().min(0).max(MOST_MEMBERS),
  items: z.record(Id, Column),
  traits: z.record(Id, z.array(z.number().min(1).max(5)).max(MOST_MEMBERS)),
  /** Answer files taken in, by id; `digest` tells the same file from another with the same id. Empty when closed. */
  taken: z.array(z.strictObject({ id: RecordId, digest: z.string().max(100) })).max(MOST_MEMBERS),
  /** Names the collecting in invitations; null until one has been made. */
  invitation: z
    .strictObject({ id: RecordId, privateKey: z.string().max(200), publicKey: z.string().max(200) })
    .nullable(),
});

export type MemberAnswer = z.infer<typeof MemberAnswer>;
export type MemberAnswers = z.infer<typeof MemberAnswers>;
export type Column = z.infer<typeof Column>;
export type Team = z.infer<typeof Team>;

/** What lists and screens may know of a team while it is answering. */
export const TeamState = Team.pick({ threshold: true, state: true, count: true });
export type TeamState = z.infer<typeof TeamState>;
