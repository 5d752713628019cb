import type { WeekSlide } from '../deck';
import type { Material } from '../material';
import { weekPicture } from '../pictures/week';
import { dayOf } from './rests-on';

/** The week as it is against the week wished for. None when no week is shown. */
export function weekSlides(material: Material): WeekSlide[] {
  const { week, pack, language, t, show } = material;
  if (week === null) return [];
  const picture = weekPicture({ week, pack, language, t });
  return [
    {
      kind: 'week',
      id: 'week',
      title: picture.title,
      picture,
      source: t('deck.source.week', { date: dayOf(material) }),
      speakerNotes: show.speakerNotes ? t('deck.say.week') : '',
    },
  ];
}
