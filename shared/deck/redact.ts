import type { Pack } from '../content/pack';
import { answerTo } from '../domain/answering';
import type { Detail } from '../domain/detail';
import type { Answer, Round } from '../domain/round';
import { listItems } from '../domain/traverse';
import type { Show } from './document';
import { isSilent } from './silent';

/**
 * A round with only what is shown of each answer; nothing of a silent one. In a team's round the leader's own ratings,
 * targets, importance, notes and evidence are hers: they are there only with `show.own`.
 */
export function redact(round: Round, pack: Pick<Pack, 'instrument'>, show: Show): Round {
  const { team, invited: _invited, ...rest } = round;
  const bare: Round = { ...rest, title: '', position: null, answers: {} };
  if (isSilent(round)) return bare;
  const seesOwn = round.respondent !== 'team' || show.own;
  const answers = listItems(pack.instrument, round.form).map(({ item }) => {
    return [item.id, redactAnswer(answerTo(round, item.id), show, seesOwn)] as const;
  });
  return { ...bare, ...(team && show.scores ? { team } : {}), answers: Object.fromEntries(answers) };
}

function redactAnswer(answer: Answer, show: Show, seesOwn: boolean): Answer {
  const values = show.scores && seesOwn;
  const detail = answer.detail && redactDetail(answer.detail, show, values);
  return {
    rating: values ? answer.rating : null,
    importance: values ? answer.importance : null,
    target: values && show.targets ? answer.target : null,
    evidence: show.evidence && seesOwn ? answer.evidence : [],
    note: show.notes && seesOwn ? answer.note : '',
    ...(detail ? { detail } : {}),
  };
}

/** Null for what isn't shown. No slide shows what support exists and what is missing, or a count. */
function redactDetail(detail: Detail, show: Show, values: boolean): Detail | null {
  switch (detail.kind) {
    case 'support':
      return show.asks ? { ...detail, today: '', missing: '' } : null;
    case 'week':
      return show.week ? detail : null;
    case 'goals': {
      const goals = detail.goals.map((goal) => (values ? goal : { ...goal, carried: {} }));
      return show.goals ? { ...detail, goals } : null;
    }
    case 'count':
      return null;
  }
}
