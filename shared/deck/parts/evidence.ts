import { traitText } from '../../content/words';
import { answerTo } from '../../domain/answering';
import { itemsOf, listTraits } from '../../domain/traverse';
import { EVIDENCE } from '../../domain/vocabulary';
import type { TableSlide } from '../deck';
import type { Material } from '../material';
import { thingHeader } from '../wording';

const NAME_WIDTH = 0.4;
const NONE = '–';

/** What the answers rest on: for each trait, how many answers rest on each source. None when nothing was said of it. */
export function evidenceSlides({ round, pack, t, show }: Material): TableSlide[] {
  const rows = listTraits(pack.instrument).map(({ dimension, trait }) => {
    const answers = itemsOf(trait, round.form).map((item) => answerTo(round, item.id));
    const counts = EVIDENCE.map((source) => answers.filter((answer) => answer.evidence.includes(source)).length);
    return { mark: dimension.mark, name: traitText(pack, trait.id).name, counts };
  });
  if (rows.every(({ counts }) => counts.every((count) => count === 0))) return [];
  const sources = EVIDENCE.map((source) => ({
    header: pack.text.evidence.sources[source],
    align: 'right' as const,
    width: (1 - NAME_WIDTH) / EVIDENCE.length,
    emphasis: false,
  }));
  return [
    {
      kind: 'table',
      id: 'evidence',
      title: t('deck.evidence.title'),
      columns: [{ header: thingHeader(pack, t), align: 'left', width: NAME_WIDTH, emphasis: false }, ...sources],
      rows: rows.map(({ mark, name, counts }) => ({
        mark,
        cells: [name, ...counts.map((count) => (count === 0 ? NONE : String(count)))],
      })),
      source: t('deck.source.evidence'),
      speakerNotes: show.speakerNotes ? t('deck.say.evidence') : '',
    },
  ];
}
