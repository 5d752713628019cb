import { itemText } from '@shared/content/words';
import { formatHours } from '@shared/deck/pictures/hours';
import { sidesQuestions } from '@shared/deck/pictures/sides';
import { gapQuestions } from '@shared/deck/pictures/spread';
import { answerTo } from '@shared/domain/answering';
import { asksByOwner } from '@shared/domain/support';
import { listItems } from '@shared/domain/traverse';
import type { ReportFigures } from './build-report';

export interface BriefList {
  heading: string;
  lines: string[];
}

/** What stands in words under the pictures: asks by owner, answers to open questions, what to talk about. */
export function briefLists({ input, team, own, sides, areas }: ReportFigures): BriefList[] {
  const { pack, round, language, t } = input;
  const words = { pack, language, t };
  const asks = asksByOwner(areas).flatMap(({ owner, asks: of }) =>
    of.map(({ detail }) => {
      const hours =
        detail.hours === null ? '' : t('results.asks.hours', { hours: formatHours(language, detail.hours) });
      return [detail.ask.trim(), owner, hours].filter(Boolean).join(' · ');
    }),
  );
  const open = listItems(pack.instrument, round.form).flatMap(({ item }): BriefList[] => {
    const { note, detail } = answerTo(round, item.id);
    const heading = itemText(pack, item.id).text;
    if (item.kind === 'count' && detail?.kind === 'count') return [{ heading, lines: [String(detail.count)] }];
    return item.kind === 'text' && note.trim() !== '' ? [{ heading, lines: [note.trim()] }] : [];
  });
  const questions = sides
    ? sidesQuestions({ result: sides, ...words })
    : team
      ? gapQuestions({ team, own, person: 'i', ...words })
      : [];
  return [
    { heading: t('results.asks.heading'), lines: asks },
    ...open,
    { heading: t('results.talk.heading'), lines: questions.map(({ question }) => question) },
  ].filter(({ lines }) => lines.length > 0);
}
