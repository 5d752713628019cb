import { withoutSoftHyphens } from '../charts/geometry';
import type { Translate } from '../i18n/translator';
import type { Deck, Slide } from './deck';
import type { DeckDocument, PresetId, Showable } from './document';
import { applyEdits } from './edits';
import { type DeckInput, gatherMaterial } from './material';
import { firstPageId, paginate } from './paginate';
import { presets } from './presets/registry';

export type { DeckInput } from './material';

export interface ListedSlide {
  slide: Slide;
  /** It stays at home. */
  hidden: boolean;
}

/** What the user can tick for a preset. */
export function showablesOf(preset: PresetId): readonly Showable[] {
  return presets[preset].uses;
}

/** All slides that the ticks allow, in the user's order and words, also those she has hidden. */
export function listSlides(input: DeckInput, t: Translate): ListedSlide[] {
  const { document } = input;
  const preset = presets[document.preset];
  const whole = preset.build(gatherMaterial(input, preset, t));
  const pages = whole.flatMap((slide) => paginate(applyEdits(slide, editsOf(document, slide.id)), t));
  const hidden = new Set(document.hidden);
  return sortByOrder(pages, document.order).map((slide) => ({
    slide,
    hidden: hidden.has(slide.id) || hidden.has(firstPageId(slide.id)),
  }));
}

/** The deck that leaves the machine: without hidden slides, and with nothing that isn't seen on the others. */
export function buildDeck(input: DeckInput, t: Translate): Deck {
  const { document, language } = input;
  const slides = listSlides(input, t).flatMap(({ slide, hidden }) => (hidden ? [] : [slide]));
  const cover = slides.find((slide) => slide.kind === 'title');
  const title = cover?.title ?? t(`deck.preset.${document.preset}.name`);
  return {
    preset: document.preset,
    language,
    title: withoutSoftHyphens(title),
    author: cover?.left ?? '',
    slides,
  };
}

/** Whether there is nothing to show but, perhaps, a title. */
export function isEmpty(deck: Pick<Deck, 'slides'>): boolean {
  return deck.slides.every((slide) => slide.kind === 'title');
}

/** Edits made on any page of a slide; those made on its first page count most. */
function editsOf({ edits }: DeckDocument, slideId: string): Record<string, string> {
  const continued = Object.keys(edits).filter((id) => id !== slideId && firstPageId(id) === slideId);
  return Object.assign({}, ...continued.map((id) => edits[id]), edits[slideId]);
}

/** Named slides first, in the user's order; the others follow in the preset's. A page follows the page before it. */
function sortByOrder(slides: Slide[], order: readonly string[]): Slide[] {
  const rankOf = ({ id }: Slide) => {
    const own = order.indexOf(id);
    const rank = own === -1 ? order.indexOf(firstPageId(id)) : own;
    return rank === -1 ? order.length : rank;
  };
  return slides
    .map((slide) => ({ slide, rank: rankOf(slide) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ slide }) => slide);
}
