import type { RoundSummary } from './round';

/** What is needed of a round to place it among the others. */
export type Dated = Pick<RoundSummary, 'id' | 'packId' | 'createdAt' | 'answered'>;

/** Rounds of the same instrument with at least one answer, begun before this one; newest first. */
export function earlierRounds<T extends Dated>(
  rounds: readonly T[],
  round: Pick<Dated, 'id' | 'packId' | 'createdAt'>,
): T[] {
  return rounds
    .filter((other) => other.packId === round.packId && other.id !== round.id && other.answered > 0)
    .filter((other) => other.createdAt < round.createdAt)
    .sort((a, b) => b.createdAt.localeCompare(a.createdAt));
}
