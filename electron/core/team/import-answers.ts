import { takeIn } from '@shared/domain/collecting';
import type { Instrument } from '@shared/domain/instrument';
import type { Round } from '@shared/domain/round';
import type { MemberAnswers, Team } from '@shared/domain/team';
import type { AsideReason } from '@shared/domain/vocabulary';
import { decode } from '../store/formats/format';
import { type AnswerFile, answerFormat, boundTo, LARGEST_TEAM_FILE, SealedAnswers } from './files';
import { digestOf, unseal } from './seal';

export interface GivenFile {
  name: string;
  text: string;
}
export interface ImportedAnswers {
  team: Team;
  taken: number;
  aside: { file: GivenFile; reason: AsideReason }[];
}

type Collecting = Pick<Round, 'packId' | 'packVersion' | 'form'> & { team: Team };

/**
 * The team with every answer file in it that belongs there. A file is taken in whole or not at all; of two with the same
 * id the first stands. Pure: what comes back is saved in one write.
 */
export function importAnswers(round: Collecting, instrument: Instrument, files: readonly GivenFile[]): ImportedAnswers {
  const result: ImportedAnswers = { team: round.team, taken: 0, aside: [] };
  for (const file of files) {
    const next = takeFile({ ...round, team: result.team }, instrument, file.text);
    if (typeof next === 'string') {
      result.aside.push({ file, reason: next });
    } else {
      result.team = next;
      result.taken += 1;
    }
  }
  return result;
}

function takeFile(round: Collecting, instrument: Instrument, text: string): Team | AsideReason {
  if (text.length > LARGEST_TEAM_FILE) return 'foreign';
  const file = decode(text, answerFormat);
  if (file.kind === 'newer') return 'newer';
  if (file.kind === 'foreign') return 'foreign';
  if (file.kind === 'damaged') return text.includes(answerFormat.name) ? 'damaged' : 'foreign';
  const misplaced = findMisplaced(round, file.data);
  if (misplaced) return misplaced;
  const digest = digestOf(file.data.sealed);
  const known = round.team.taken.find(({ id }) => id === file.data.answerId);
  if (known) return known.digest === digest ? 'already-taken' : 'same-id';
  const answers = open(round, file.data);
  if (answers === null) return 'damaged';
  if (Object.values(answers).every(({ rating }) => typeof rating !== 'number')) return 'empty';
  const team = takeIn(round.team, instrument, round.form, answers);
  if (team === null) return 'full';
  const taken = [...team.taken, { id: file.data.answerId, digest }].sort((a, b) => (a.id < b.id ? -1 : 1));
  return { ...team, taken };
}

/** The most telling reason why a file doesn't belong here; null when it does. */
function findMisplaced(round: Collecting, file: AnswerFile): AsideReason | null {
  if (file.packId !== round.packId) return 'other-instrument';
  if (file.packVersion !== round.packVersion) return 'other-version';
  if (round.team.state === 'closed') return 'closed';
  return file.invitationId === round.team.invitation?.id ? null : 'other-collecting';
}

function open(round: Collecting, file: AnswerFile): MemberAnswers | null {
  const key = round.team.invitation?.privateKey ?? '';
  const text = unseal(file.sealed, key, boundTo(file));
  if (text === null) return null;
  try {
    const sealed = SealedAnswers.safeParse(JSON.parse(text));
    return sealed.success && sealed.data.form === round.form ? sealed.data.answers : null;
  } catch {
    return null;
  }
}
