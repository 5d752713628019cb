import type { Respondent } from '@shared/domain/vocabulary';
import { resultAddress, teamAddress } from './round-address';

interface RoundEnd {
  /** Where the round leads when it is answered. */
  address: (roundId: string) => string;
  label: 'assess.turn.result' | 'assess.rounds.team.open' | 'assess.rounds.send';
  /** All answered is all done. A member's round is done when her answers are sent. */
  finishes: boolean;
}

const RESULT: RoundEnd = { address: resultAddress, label: 'assess.turn.result', finishes: true };

/** What comes after the last question, by who answers. */
export const ROUND_ENDS: Record<Respondent, RoundEnd> = {
  me: RESULT,
  together: RESULT,
  team: { address: teamAddress, label: 'assess.rounds.team.open', finishes: true },
  member: { address: teamAddress, label: 'assess.rounds.send', finishes: false },
};
