import { withoutSoftHyphens } from '../../charts/geometry';
import { itemText } from '../../content/words';
import { answerTo } from '../../domain/answering';
import type { Round } from '../../domain/round';
import { listItems } from '../../domain/traverse';
import type { ListEntry, ListSlide } from '../deck';
import { splitLines } from '../edits';
import type { Material } from '../material';
import { dayOf } from './rests-on';

/** What was answered to each open question, of both parties where the preset brings them. None unless notes are shown. */
export function openAnswerSlides(material: Material): ListSlide[] {
  const { round, otherSide, pack, t, show } = material;
  const rounds = otherSide ? [round, otherSide] : [round];
  const items = listItems(pack.instrument, round.form).filter(({ item }) => item.kind === 'text');
  return items.flatMap(({ item, dimension }) => {
    const entries = rounds.flatMap((answered): ListEntry[] => {
      const lines = splitLines(answerTo(answered, item.id).note);
      if (lines.length === 0) return [];
      return [{ id: answered.id, mark: dimension.mark, heading: nameOf(answered, material), lines }];
    });
    if (entries.length === 0) return [];
    return [
      {
        kind: 'list',
        id: `open-${item.id}`,
        title: withoutSoftHyphens(itemText(pack, item.id).text),
        entries,
        source: otherSide ? '' : dayOf(material),
        speakerNotes: show.speakerNotes ? t('deck.say.open') : '',
      },
    ];
  });
}

/** Whose answer it is: the party's name, or the leader's or everyone's own. */
function nameOf({ side }: Round, { pack, voice, t }: Material): string {
  const party = side === undefined ? undefined : pack.text.sides?.[side]?.name;
  return party ?? t(`deck.open.${voice === 'we' ? 'we' : 'i'}`);
}
