import { asksByOwner } from '../../domain/support';
import type { FreedSlide, MapSlide, TableSlide } from '../deck';
import type { Material } from '../material';
import { asksTable, freedPicture, supportMapPicture, supportTable } from '../pictures/support-map';
import { slideTable } from './picture-table';
import { answersSentence } from './rests-on';

/** Works × matters. None unless an area has its place. */
export function mapSlides(material: Material): MapSlide[] {
  const { areas, pack, language, t, show, voice } = material;
  if (!hasPlaces(material)) return [];
  const picture = supportMapPicture({ areas, pack, language, t });
  return [
    {
      kind: 'map',
      id: 'map',
      title: picture.title,
      picture,
      source: answersSentence(material, voice),
      speakerNotes: show.speakerNotes ? t('deck.say.map') : '',
    },
  ];
}

/** The same as a table, one row an area. */
export function areasSlides(material: Material): TableSlide[] {
  const { areas, pack, language, t, show, voice } = material;
  if (!hasPlaces(material)) return [];
  return [
    {
      kind: 'table',
      id: 'areas',
      title: t('deck.figures.title'),
      ...slideTable(supportTable({ areas, pack, language, t })),
      source: answersSentence(material, voice),
      speakerNotes: show.speakerNotes ? t('deck.say.areas') : '',
    },
  ];
}

/** Hours a week that the asks would free. None when no hours are shown. */
export function freedSlides({ areas, week, pack, language, t, show, person }: Material): FreedSlide[] {
  const picture = freedPicture({ areas, week, pack, language, t, person });
  if (picture === null) return [];
  return [
    {
      kind: 'freed',
      id: 'freed',
      title: picture.title,
      picture,
      source: t('deck.source.estimate'),
      speakerNotes: show.speakerNotes ? t('deck.say.freed') : '',
    },
  ];
}

/** What is asked for, by whom it is asked of. The words can be edited. None when nothing is asked. */
export function asksSlides({ areas, pack, language, t, show, person }: Material): TableSlide[] {
  if (asksByOwner(areas).length === 0) return [];
  return [
    {
      kind: 'table',
      id: 'asks',
      title: t(`deck.asks.title.${person}`),
      ...slideTable(asksTable({ areas, pack, language, t }), ['owner', 'ask']),
      source: t('deck.source.estimate'),
      speakerNotes: show.speakerNotes ? t('deck.say.asks') : '',
    },
  ];
}

function hasPlaces({ areas }: Material): boolean {
  return areas.some(({ field }) => field !== null);
}
