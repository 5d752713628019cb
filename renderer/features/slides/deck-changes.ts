import type { DeckDocument, Showable } from '@shared/deck/document';
import { firstPageId } from '@shared/deck/paginate';

/** The part of a deck that the user changes. */
export type DeckChanges = Partial<Pick<DeckDocument, 'audience' | 'show' | 'order' | 'hidden' | 'edits'>>;

/** Lets a part of the results be shown, or not. */
export function tick({ show }: DeckDocument, part: Showable, isShown: boolean): DeckChanges {
  return { show: { ...show, [part]: isShown } };
}

/** Takes a slide along or leaves it at home. A slide that is taken along brings the pages that went home with its first. */
export function takeAlong({ hidden }: DeckDocument, slideId: string, isTaken: boolean): DeckChanges {
  const others = hidden.filter((id) => id !== slideId && !(isTaken && id === firstPageId(slideId)));
  return { hidden: isTaken ? others : [...others, slideId] };
}

/**
 * Moves a slide one place up (-1) or down (1) among those listed, with the pages that continue it. Nothing at either end.
 */
export function move(
  { order }: DeckDocument,
  listed: readonly string[],
  slideId: string,
  by: -1 | 1,
): DeckChanges | null {
  const wholes = [...new Set(listed.map(firstPageId))];
  const from = wholes.indexOf(firstPageId(slideId));
  const moved = wholes[from];
  const other = wholes[from + by];
  if (moved === undefined || other === undefined) return null;
  wholes[from] = other;
  wholes[from + by] = moved;
  return { order: [...wholes, ...order.filter((id) => !wholes.includes(id))] };
}

/** Puts the user's own words in a field. All pages of a slide keep them with the first. */
export function edit({ edits }: DeckDocument, slideId: string, field: string, words: string): DeckChanges {
  const id = firstPageId(slideId);
  return { edits: { ...edits, [id]: { ...edits[id], [field]: words } } };
}

/** Takes the user's own words off a slide and the pages that continue it. */
export function resetEdits({ edits }: DeckDocument, slideId: string): DeckChanges {
  const whole = firstPageId(slideId);
  return { edits: Object.fromEntries(Object.entries(edits).filter(([id]) => firstPageId(id) !== whole)) };
}

/** The user's own words on a slide, by field. */
export function editsOn({ edits }: DeckDocument, slideId: string): Readonly<Record<string, string>> {
  return edits[firstPageId(slideId)] ?? {};
}
