import { z } from 'zod';
import { Detail } from './detail';
import { Id } from './instrument';
import { ImportanceStep, Instant, Rating, RecordId, Step } from './steps';
import { Team, TeamState } from './team';
import { EVIDENCE, FORMS, LONGEST_NOTE, MOST_MEMBERS, PERIODS, RESPONDENTS } from './vocabulary';

export { Day, type Importance, Instant, Rating, RecordId, Step } from './steps';
export { LONGEST_NOTE } from './vocabulary';

/**
 * What was answered to one item. `rating` null: not answered; 'unknown': "don't know, or not relevant", never counted.
 * `importance` 1 to 3; `target` a step of the scale.
 */
export const Answer = z.strictObject({
  evidence: z.array(z.enum(EVIDENCE)).max(EVIDENCE.length),
  rating: Rating,
  importance: ImportanceStep.nullable(),
  target: Step.nullable(),
  /** To an open question, the answer itself. */
  note: z.string().max(LONGEST_NOTE),
  detail: Detail.optional(),
});

/** What a member of another leader's team has been asked. Her own kit keeps it, to send an answer file back. */
export const Invited = z.strictObject({
  invitationId: RecordId,
  /** Names her answer file, so that it can't be taken twice. */
  answerId: RecordId,
  publicKey: z.string().max(200),
  threshold: Team.shape.threshold,
  /** Whom it is about, in the inviting leader's own words; may be empty. */
  leader: z.string().max(400),
});

/** One answering of one instrument. Keeps the pack version it was begun on, and the items that were asked. */
export const Round = z.strictObject({
  id: RecordId,
  packId: Id,
  packVersion: z.string().max(32),
  form: z.enum(FORMS),
  respondent: z.enum(RESPONDENTS),
  period: z.enum(PERIODS),
  /** The user's own name for the round; empty when she has given none. */
  title: z.string().max(200),
  createdAt: Instant,
  updatedAt: Instant,
  finishedAt: Instant.nullable(),
  /** The item that was last on the screen. */
  position: Id.nullable(),
  /** The leader's own answers, or the one answer of all in the room. */
  answers: z.record(Id, Answer),
  /** Ids of the items that the form asked when the round was begun; rounds of the first format don't say. */
  asked: z.array(Id).max(400).optional(),
  /** How many were there, when all answer together. */
  present: z.int().min(1).max(MOST_MEMBERS).optional(),
  /** Which of the instrument's two parties answers. */
  side: Id.optional(),
  /** What the leader's team has answered about the same. */
  team: Team.optional(),
  /** Answered for another leader. */
  invited: Invited.optional(),
});

/** What the lists show of a round, without opening it. */
export const RoundSummary = z.strictObject({
  ...Round.omit({ answers: true, asked: true, team: true, invited: true }).shape,
  team: TeamState.optional(),
  /** Items that have a rating or "don't know", among those that the form asks. */
  answered: z.int().min(0),
});

export type Answer = z.infer<typeof Answer>;
export type Invited = z.infer<typeof Invited>;
export type Round = z.infer<typeof Round>;
export type RoundSummary = z.infer<typeof RoundSummary>;
