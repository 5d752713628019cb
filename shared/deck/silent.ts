import type { Respondent } from '../domain/vocabulary';

/** What is needed of a round, or of its summary, to say whether it may be shown. */
export interface Answered {
  respondent: Respondent;
  team?: { state: 'collecting' | 'closed' } | undefined;
}

/** Rounds that no slide may be made from: answers given for another leader, and what a team is still answering. */
export function isSilent({ respondent, team }: Answered): boolean {
  return respondent === 'member' || (respondent === 'team' && team?.state !== 'closed');
}
