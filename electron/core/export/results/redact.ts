import { EMPTY_ANSWER } from '@shared/domain/answering';
import type { Answer, Round } from '@shared/domain/round';

/**
 * A round with only what goes along: while a team is answering nothing at all, of a team's round the leader's own answers
 * only when she has asked for them, and free text only when it is ticked. Taken out here, before anything is made of it.
 */
export function redactRound(round: Round, { own, texts }: { own: boolean; texts: boolean }): Round {
  const isSilent = round.respondent === 'member' || (round.team && round.team.state !== 'closed');
  const keepsAnswers = !isSilent && (round.team === undefined || own);
  const answers = keepsAnswers
    ? Object.entries(round.answers).map(([id, answer]) => [id, texts ? answer : withoutTexts(answer)] as const)
    : [];
  return { ...round, title: texts ? round.title : '', answers: Object.fromEntries(answers) };
}

/** Numbers and choices alone. A goal is nothing without its words, so goals go with them. */
function withoutTexts({ rating, importance, target, evidence, detail }: Answer): Answer {
  const bare: Answer = { ...EMPTY_ANSWER, rating, importance, target, evidence };
  switch (detail?.kind) {
    case 'week':
    case 'count':
      return { ...bare, detail };
    case 'support':
      return { ...bare, detail: { ...detail, today: '', missing: '', owner: '', ask: '' } };
    default:
      return bare;
  }
}
