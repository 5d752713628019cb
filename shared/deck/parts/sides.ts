import { withoutSoftHyphens } from '../../charts/geometry';
import { formatDay } from '../../i18n/format';
import type { QuestionSlide, SidesSlide, TableSlide } from '../deck';
import type { Material } from '../material';
import { sidesPicture, sidesQuestions, sidesTable } from '../pictures/sides';
import { slideTable } from './picture-table';

/** The two parties' values beside each other. None unless both parties' rounds are there with values. */
export function sidesSlides(material: Material): SidesSlide[] {
  const { sides, pack, language, t, show } = material;
  if (sides === null) return [];
  const picture = sidesPicture({ result: sides, pack, language, t });
  return [
    {
      kind: 'sides',
      id: 'sides',
      title: picture.title,
      picture,
      source: datesOf(material),
      speakerNotes: show.speakerNotes ? t('deck.say.sides') : '',
    },
  ];
}

/** The same as a table, one row a trait. */
export function sidesFiguresSlides(material: Material): TableSlide[] {
  const { sides, pack, language, t, show } = material;
  if (sides === null) return [];
  return [
    {
      kind: 'table',
      id: 'sides-figures',
      title: t('deck.figures.title'),
      ...slideTable(sidesTable({ result: sides, pack, language, t })),
      source: [t('deck.source.compared'), datesOf(material)].join(' '),
      speakerNotes: show.speakerNotes ? t('deck.say.figures') : '',
    },
  ];
}

/** The largest differences, each as a question. */
export function sidesQuestionSlides({ sides, pack, language, t, show }: Material): QuestionSlide[] {
  if (sides === null) return [];
  return sidesQuestions({ result: sides, pack, language, t }).map(({ traitId, title, question }) => ({
    kind: 'question',
    id: `difference-${traitId}`,
    title: question,
    lead: withoutSoftHyphens(title),
    source: '',
    speakerNotes: show.speakerNotes ? t('deck.say.question.difference') : '',
  }));
}

/** Which party answered when. */
function datesOf({ round, otherSide, sides, answeredAt, pack, language, t }: Material): string {
  const days = new Map([
    [round.side, answeredAt],
    [otherSide?.side, otherSide?.finishedAt ?? otherSide?.createdAt],
  ]);
  return (sides?.sides ?? [])
    .map((id) => {
      const day = days.get(id) ?? answeredAt;
      return t('deck.source.side', { side: pack.text.sides?.[id]?.name ?? id, when: formatDay(language, day, 'long') });
    })
    .join(' ');
}
