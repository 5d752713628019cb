import { FORMS, Id } from '@shared/domain/instrument';
import { RecordId, Round } from '@shared/domain/round';
import { MemberAnswers, Team } from '@shared/domain/team';
import { PERIODS } from '@shared/domain/vocabulary';
import { z } from 'zod';
import { defineFormat } from '../store/formats/format';

/** Far more than an invitation or one member's answers take. */
export const LARGEST_TEAM_FILE = 200_000;

/** What a colleague's kit needs to ask her the same. Holds no answers. */
export const Invitation = z.strictObject({
  id: RecordId,
  packId: Id,
  packVersion: Round.shape.packVersion,
  form: z.enum(FORMS),
  period: z.enum(PERIODS),
  side: Id.optional(),
  threshold: Team.shape.threshold,
  /** Whom it is about; may be empty. */
  leader: z.string().max(400),
  publicKey: z.string().max(200),
});
export type Invitation = z.infer<typeof Invitation>;

/** One member's answers, locked for the leader's kit. The rest says only which collecting they belong to. */
export const AnswerFile = z.strictObject({
  invitationId: RecordId,
  answerId: RecordId,
  packId: Id,
  packVersion: Round.shape.packVersion,
  sealed: z.string().max(LARGEST_TEAM_FILE),
});
export type AnswerFile = z.infer<typeof AnswerFile>;

/** What is locked in an answer file. */
export const SealedAnswers = z.strictObject({ form: z.enum(FORMS), answers: MemberAnswers });

export const invitationFormat = defineFormat({
  name: 'lederspeil/invitation',
  version: 1,
  schema: Invitation,
  migrations: {},
});
export const answerFormat = defineFormat({
  name: 'lederspeil/answers',
  version: 1,
  schema: AnswerFile,
  migrations: {},
});

/** What an answer file's lock is bound to: nothing of it can be exchanged for that of another file. */
export function boundTo({ invitationId, answerId, packId, packVersion }: Omit<AnswerFile, 'sealed'>): string {
  return [invitationId, answerId, packId, packVersion].join(' ');
}
