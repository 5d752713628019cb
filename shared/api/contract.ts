import { z } from 'zod';
import { Pack, PackStructure } from '../content/pack';
import { DECK_FORMATS, DeckDocument, PRESETS } from '../deck/document';
import { FORMS, Id } from '../domain/instrument';
import { LANGUAGES } from '../domain/language';
import { Action, Goal, Plan } from '../domain/plan';
import { Answer, Instant, RecordId, Round, RoundSummary } from '../domain/round';
import { Settings } from '../domain/settings';
import { MemberAnswers, Team, TeamState } from '../domain/team';
import { ASIDE_REASONS, MOST_MEMBERS, RESULT_FORMATS } from '../domain/vocabulary';
import type { METHODS } from './methods';

const Nothing = z.strictObject({});
const ById = z.strictObject({ id: RecordId });
const Language = z.enum(LANGUAGES);

/** Something that happened to the data and that the user is told on Start until she has seen it. */
export const Notice = z.strictObject({
  id: z.string(),
  kind: z.enum(['restored-copy', 'quarantined', 'newer-file', 'pack-refused']),
  file: z.string(),
  /** Line and reason for a refused pack; where the damaged file was put. */
  detail: z.string(),
});

export const AppState = z.strictObject({
  version: z.string(),
  door: z.enum(['desktop', 'loopback', 'command-line']),
  dataDir: z.string(),
  /** 'sample': the made-up school is open, in a folder of its own. */
  workspace: z.enum(['own', 'sample']),
  notices: z.array(Notice),
});

/** What became of a file that the user asked for. */
export const Delivery = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('saved'), path: z.string() }),
  /** Loopback: the browser fetches it from here, once. */
  z.strictObject({ kind: z.literal('download'), url: z.string(), name: z.string() }),
  z.strictObject({ kind: z.literal('cancelled') }),
]);

export const PackSummary = z.strictObject({
  id: Id,
  version: z.string(),
  name: z.string(),
  purpose: z.string(),
  source: PackStructure.shape.source,
  quickItems: z.int(),
  fullItems: z.int(),
  /** A team can answer it. */
  forTeams: z.boolean(),
  /** The two parties that answer it, where it has such. */
  sides: z.array(z.strictObject({ id: Id, name: z.string(), answers: z.string() })),
});
export const PackProblem = z.strictObject({
  pack: z.string(),
  file: z.string(),
  line: z.int().nullable(),
  message: z.string(),
});

/** Every call that a door carries: method → what goes in, what comes out. Nothing else crosses. */
export const contract = {
  'app.state': { input: Nothing, output: AppState },
  'app.dismissNotice': { input: z.strictObject({ id: z.string().max(200) }), output: Nothing },
  'app.showDataFolder': { input: Nothing, output: Nothing },
  'app.enterSample': { input: z.strictObject({ language: Language }), output: AppState },
  'app.leaveSample': { input: Nothing, output: AppState },

  'settings.read': { input: Nothing, output: Settings },
  'settings.update': { input: Settings.partial(), output: Settings },

  'packs.list': {
    input: z.strictObject({ language: Language }),
    output: z.strictObject({ packs: z.array(PackSummary), problems: z.array(PackProblem) }),
  },
  'packs.read': { input: z.strictObject({ id: Id, language: Language }), output: Pack },

  /** Newest first; with a limit, only that many, so that a long history costs the first screen nothing. */
  'rounds.list': {
    input: z.strictObject({ limit: z.int().min(1).optional() }),
    output: z.array(RoundSummary),
  },
  /** `side`: which of the instrument's two parties answers. `threshold`: for a team; the default unless given. */
  'rounds.create': {
    input: z.strictObject({
      packId: Id,
      form: z.enum(FORMS),
      respondent: Round.shape.respondent.exclude(['member']).optional(),
      side: Id.optional(),
      threshold: Team.shape.threshold.optional(),
    }),
    output: Round,
  },
  /** Rounds by id, in the order asked for; those that can't be read are left out. What a team is answering stays hidden. */
  'rounds.readMany': { input: z.strictObject({ ids: z.array(RecordId).max(400) }), output: z.array(Round) },
  /** How many were there when all answered together; null takes it back. */
  'rounds.setPresent': {
    input: z.strictObject({ id: RecordId, present: z.int().min(1).max(MOST_MEMBERS).nullable() }),
    output: RoundSummary,
  },
  'rounds.read': { input: ById, output: Round },
  /** Replaces the answer to one item; the last writer wins. Acknowledged when it is on disk. */
  'rounds.answer': {
    input: z.strictObject({ id: RecordId, itemId: Id, answer: Answer }),
    output: z.strictObject({ savedAt: Instant }),
  },
  /** Remembers which item is on the screen. */
  'rounds.visit': { input: z.strictObject({ id: RecordId, itemId: Id }), output: Nothing },
  /** The quick form grows into the full one; answers stay. */
  'rounds.extend': { input: ById, output: Round },
  'rounds.rename': { input: z.strictObject({ id: RecordId, title: Round.shape.title }), output: RoundSummary },
  'rounds.finish': { input: ById, output: RoundSummary },
  'rounds.remove': { input: ById, output: Nothing },
  /** Undoes a removal. */
  'rounds.restore': { input: ById, output: RoundSummary },

  /** One member's answers, whole or not at all. `team-closed` when the collecting is over. */
  'team.take': { input: z.strictObject({ id: RecordId, answers: MemberAnswers }), output: TeamState },
  /** Ends the collecting and shows the result. `too-few-answers` under the threshold: nothing is shown, more can come. */
  'team.close': { input: ById, output: Round },
  /** A file with which colleagues answer in their own kits. */
  'team.invite': { input: ById, output: Delivery },
  /** Answer files, one or many. Each is taken in whole, or kept aside with the reason. */
  'team.import': {
    input: z.strictObject({
      id: RecordId,
      files: z.array(z.strictObject({ name: z.string(), text: z.string() })).max(500),
    }),
    output: z.strictObject({
      taken: z.int(),
      aside: z.array(z.strictObject({ name: z.string(), reason: z.enum(ASIDE_REASONS) })),
      team: TeamState,
    }),
  },
  /** Opens another leader's invitation: the round to answer, the same one each time. */
  'invitations.open': { input: z.strictObject({ text: z.string() }), output: Round },
  /** The answer file to send back. `nothing-answered` while there is nothing in it. */
  'invitations.answer': { input: ById, output: Delivery },

  /**
   * A round's result as a file. `own`: with the leader's own answers beside the team's. `texts`: with notes and other
   * free text.
   */
  'results.export': {
    input: z.strictObject({
      id: RecordId,
      compareTo: RecordId.nullable(),
      otherSide: RecordId.nullable(),
      format: z.enum(RESULT_FORMATS),
      own: z.boolean(),
      texts: z.boolean(),
      language: Language,
    }),
    output: Delivery,
  },
  /** All rounds of an instrument in one table, a row an item and round. */
  'results.exportHistory': {
    input: z.strictObject({ packId: Id, format: z.enum(RESULT_FORMATS).exclude(['pdf']), language: Language }),
    output: Delivery,
  },

  'plan.read': { input: Nothing, output: Plan },
  /** Sets which traits of a round are worked on. Those taken off are set aside with what was written. At most three. */
  'plan.choose': {
    input: z.strictObject({ roundId: RecordId, traitIds: z.array(Id).max(3) }),
    output: z.array(Goal),
  },
  /** Adds or replaces an action of a goal. */
  'plan.saveAction': { input: z.strictObject({ goalId: RecordId, action: Action }), output: Goal },
  'plan.removeAction': { input: z.strictObject({ goalId: RecordId, actionId: RecordId }), output: Goal },

  /** Newest first. */
  'decks.list': { input: Nothing, output: z.array(DeckDocument) },
  /** A new deck from a round; compared with the latest earlier round of the same instrument when there is one. */
  'decks.create': { input: z.strictObject({ preset: z.enum(PRESETS), roundId: RecordId }), output: DeckDocument },
  'decks.read': { input: ById, output: DeckDocument },
  'decks.update': {
    input: z.strictObject({
      id: RecordId,
      changes: DeckDocument.omit({
        id: true,
        createdAt: true,
        updatedAt: true,
        roundId: true,
        preset: true,
      }).partial(),
    }),
    output: DeckDocument,
  },
  'decks.remove': { input: ById, output: Nothing },
  'decks.restore': { input: ById, output: DeckDocument },
  'decks.export': {
    input: z.strictObject({ id: RecordId, format: z.enum(DECK_FORMATS), language: Language }),
    output: Delivery,
  },
  /** A page that presents the deck (reveal); valid while the program runs. */
  'decks.present': {
    input: z.strictObject({ id: RecordId, language: Language }),
    output: z.strictObject({ url: z.string() }),
  },

  'data.export': { input: Nothing, output: Delivery },
  /** Imports a bundle: all or nothing. Records that are there already stay as they are. */
  'data.import': {
    input: z.strictObject({ text: z.string() }),
    output: z.strictObject({ rounds: z.int(), goals: z.int(), decks: z.int(), skipped: z.int() }),
  },
} as const satisfies Record<(typeof METHODS)[number], { input: z.ZodType; output: z.ZodType }>;

export type Contract = typeof contract;
export type Method = keyof Contract;
export type Input<M extends Method> = z.infer<Contract[M]['input']>;
export type Output<M extends Method> = z.infer<Contract[M]['output']>;
export type AppState = z.infer<typeof AppState>;
export type Notice = z.infer<typeof Notice>;
export type Delivery = z.infer<typeof Delivery>;
export type PackSummary = z.infer<typeof PackSummary>;
export type PackProblem = z.infer<typeof PackProblem>;
