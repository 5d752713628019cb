import type { Respondent } from '../domain/vocabulary';
import type { ItemText, Pack, TraitText } from './pack';

/** Text of a trait. A checked pack has one for every id; anything else is a bug. */
export function traitText(pack: Pick<Pack, 'text'>, traitId: string): TraitText {
  return need(pack.text.traits, traitId);
}

export function itemText(pack: Pick<Pack, 'text'>, itemId: string): ItemText {
  return need(pack.text.items, itemId);
}

/** What is rated: the statement, and a sentence for each end of the scale where the kind has ends. */
export type Statement = Pick<ItemText, 'text' | 'low' | 'high'>;

/** An item as its respondent reads it: a member answers about the leader, where the pack has words for that. */
export function statementOf(pack: Pick<Pack, 'text'>, itemId: string, respondent: Respondent): Statement {
  const text = itemText(pack, itemId);
  return (respondent === 'member' ? text.others : undefined) ?? text;
}

export function dimensionText(pack: Pick<Pack, 'text'>, dimensionId: string): { name: string; summary: string } {
  return need(pack.text.dimensions, dimensionId);
}

function need<T>(texts: Record<string, T>, id: string): T {
  const text = Object.hasOwn(texts, id) ? texts[id] : undefined;
  if (text === undefined) throw new Error(`the pack has no text for "${id}"`);
  return text;
}
