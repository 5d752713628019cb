import { withoutSoftHyphens } from '../../charts/geometry';
import { dimensionText } from '../../content/words';
import { formatDay } from '../../i18n/format';
import type { TitleSlide } from '../deck';
import type { Material } from '../material';

/** Name of the deck, whom it is for, the five marks, who shows it and the day. `day` is an instant. */
export function titleSlide({ document, pack, language, t, author, show, voice }: Material, day: string): TitleSlide {
  const { preset, audience } = document;
  return {
    kind: 'title',
    id: 'title',
    title: t(`deck.preset.${preset}.name`),
    subtitle: audience.trim() || t(`deck.preset.${preset}.subtitle`),
    marks: pack.instrument.dimensions.map(({ id, mark }) => ({
      mark,
      label: withoutSoftHyphens(dimensionText(pack, id).name),
    })),
    left: [author.name, author.role, author.school]
      .map((part) => part.trim())
      .filter(Boolean)
      .join(', '),
    right: formatDay(language, day, 'long'),
    source: '',
    speakerNotes: show.speakerNotes
      ? t(preset === 'my-profile' ? `deck.say.title.my-profile.${voice}` : `deck.say.title.${preset}`)
      : '',
  };
}
