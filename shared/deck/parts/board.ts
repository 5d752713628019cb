import type { ListSlide, TableSlide } from '../deck';
import type { Material } from '../material';
import { boardPicture } from '../pictures/board';

const VALUE_WIDTH = 0.2;

/** This year's goals under the perspective they lie on, then how they are carried from level to level. None without goals. */
export function boardSlides({ board, pack, language, t, show }: Material): (ListSlide | TableSlide)[] {
  if (board === null) return [];
  const picture = boardPicture({ board, pack, language, t });
  const goals: ListSlide = {
    kind: 'list',
    id: 'goals',
    title: picture.title,
    entries: picture.columns.map(({ mark, name, countText, goals: placed }) => ({
      mark,
      heading: name,
      lines: placed.length === 0 ? [countText] : placed.map(({ text }) => text),
    })),
    source: '',
    speakerNotes: show.speakerNotes ? t('deck.say.goals') : '',
  };
  if (picture.links.every(({ value }) => value === null)) return [goals];
  const links: TableSlide = {
    kind: 'table',
    id: 'carried',
    title: picture.linksTitle,
    columns: [
      { header: t('deck.carried.link'), align: 'left', width: 1 - VALUE_WIDTH, emphasis: false },
      { header: t('deck.carried.value'), align: 'right', width: VALUE_WIDTH, emphasis: true },
    ],
    rows: picture.links.map(({ name, valueText }) => ({ mark: null, cells: [name, valueText] })),
    source: '',
    speakerNotes: show.speakerNotes ? t('deck.say.carried') : '',
  };
  return [goals, links];
}
