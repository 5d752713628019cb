import type { RoundSummary } from './round';

/** What is needed of a round to place it among the others. */
export type Dated = Pick<RoundSummary, 'id' | 'packId' | 'createdAt' | 'answered' | 'respondent'> & {
  side?: string | undefined;
  team?: RoundSummary['team'];
};

type Placed = Pick<Dated, 'id' | 'packId' | 'createdAt' | 'respondent' | 'side'>;

/**
 * Rounds of the same instrument, about the same leader and from the same side, with at least one answer, begun before
 * this one; newest first.
 */
export function earlierRounds<T extends Dated>(rounds: readonly T[], round: Placed): T[] {
  return rounds
    .filter((other) => isOfOneHistory(other, round) && other.id !== round.id && hasAnswers(other))
    .filter((other) => other.createdAt < round.createdAt)
    .sort((a, b) => b.createdAt.localeCompare(a.createdAt));
}

/** The round that a result is first compared with: the latest earlier one that was answered in the same way. */
export function comparedFirst<T extends Dated>(rounds: readonly T[], round: Placed): T | undefined {
  return earlierRounds(rounds, round).find((other) => other.respondent === round.respondent);
}

/** Rounds of the instrument's other party, nearest in time first. */
export function otherSideRounds<T extends Dated>(rounds: readonly T[], round: Placed): T[] {
  if (round.side === undefined) return [];
  const distance = (other: T) => Math.abs(Date.parse(other.createdAt) - Date.parse(round.createdAt));
  return rounds
    .filter((other) => other.packId === round.packId && other.respondent !== 'member' && hasAnswers(other))
    .filter((other) => other.side !== undefined && other.side !== round.side)
    .sort((a, b) => distance(a) - distance(b));
}

/** Answers given for another leader are not part of one's own history. */
function isOfOneHistory(a: Placed, b: Placed): boolean {
  const isForAnother = (round: Placed) => round.respondent === 'member';
  return a.packId === b.packId && a.side === b.side && isForAnother(a) === isForAnother(b);
}

function hasAnswers({ answered, team }: Dated): boolean {
  return answered > 0 || team?.state === 'closed';
}
