import { withoutCollected } from '@shared/domain/collecting';
import type { Round } from '@shared/domain/round';

/**
 * A round as it may leave the core: while a team is answering, nothing of its answers but how many they are; and never
 * the key that opens answer files.
 */
export function shownRound(round: Round): Round {
  if (round.team === undefined) return round;
  const { count } = round.team;
  const { invitation, ...team } = withoutCollected(round.team);
  return { ...round, team: { ...team, count, invitation: invitation && { ...invitation, privateKey: '' } } };
}
