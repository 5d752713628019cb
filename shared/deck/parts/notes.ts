import { withoutSoftHyphens } from '../../charts/geometry';
import { itemText, traitText } from '../../content/words';
import { answerTo } from '../../domain/answering';
import { itemsOf, listTraits } from '../../domain/traverse';
import { formatDay } from '../../i18n/format';
import type { ListSlide } from '../deck';
import { splitLines } from '../edits';
import type { Material } from '../material';

/**
 * The leader's notes in her own words, one slide a trait: hiding it keeps hiding the same notes, however many others
 * are written later.
 */
export function notesSlides({ round, pack, t, show, voice, language, answeredAt }: Material): ListSlide[] {
  const person = voice === 'we' ? 'we' : 'i';
  return listTraits(pack.instrument).flatMap(({ dimension, trait }) => {
    const entries = itemsOf(trait, round.form).flatMap((item) => {
      const lines = splitLines(answerTo(round, item.id).note);
      const heading = itemText(pack, item.id).text;
      return lines.length === 0 ? [] : [{ id: item.id, mark: dimension.mark, heading, lines }];
    });
    if (entries.length === 0) return [];
    return [
      {
        kind: 'list',
        id: `notes-${trait.id}`,
        title: t(`deck.notes.title.${person}`, { trait: withoutSoftHyphens(traitText(pack, trait.id).name) }),
        entries,
        source: t(`deck.source.notes.${person}`, { date: formatDay(language, answeredAt, 'long') }),
        speakerNotes: show.speakerNotes ? t(`deck.say.notes.${person}`) : '',
      },
    ];
  });
}
