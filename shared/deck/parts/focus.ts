import { dimensionText, traitText } from '../../content/words';
import type { FocusSlide, ListSlide } from '../deck';
import type { Material } from '../material';

const COUNTS = { 1: 'one', 2: 'two', 3: 'three' } as const;

/** What has been chosen, and what it means; `to` whom it is told. None when nothing is. */
export function focusSlides(
  { focus, pack, t, show, person }: Material,
  to: 'manager' | 'staff' | 'team' | 'owner',
): FocusSlide[] {
  if (focus.length === 0) return [];
  const count = focus.length === 1 || focus.length === 2 || focus.length === 3 ? COUNTS[focus.length] : 'more';
  const { document: framework, publisher, year } = pack.source;
  return [
    {
      kind: 'focus',
      id: 'focus',
      title: t(`deck.focus.title.${person}.${count}`),
      entries: focus.map(({ dimension, trait, goalId }) => ({
        id: goalId,
        mark: dimension.mark,
        dimension: dimensionText(pack, dimension.id).name,
        name: traitText(pack, trait.id).name,
        text: traitText(pack, trait.id).meaning,
      })),
      source: t('deck.source.frame', { document: framework, publisher, year }),
      speakerNotes: show.speakerNotes ? t(`deck.say.focus.${to}`) : '',
    },
  ];
}

/** One small experiment for each thing chosen. */
export function experimentSlides({ focus, pack, t, show }: Material): ListSlide[] {
  if (focus.length === 0) return [];
  return [
    {
      kind: 'list',
      id: 'experiments',
      title: t('deck.experiments.title', { count: focus.length }),
      entries: focus.map(({ dimension, trait, goalId }) => ({
        id: goalId,
        mark: dimension.mark,
        heading: traitText(pack, trait.id).name,
        lines: [traitText(pack, trait.id).experiments[0]],
      })),
      source: '',
      speakerNotes: show.speakerNotes ? t('deck.say.experiments') : '',
    },
  ];
}
