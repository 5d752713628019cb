import { answerTo } from './answering';
import type { Instrument, Item } from './instrument';
import { isAnswered } from './item-rules';
import type { Round } from './round';
import { itemsOf, listTraits, type PlacedTrait } from './traverse';

export interface TraitProgress extends PlacedTrait {
  /** The items that the round's form asks. */
  items: Item[];
  /** Each of them has a rating or "don't know". */
  isDone: boolean;
  /** Where to go on with the trait: its first unanswered item, else its first. */
  openAt: string;
}

/** How far each trait has come, in the pack's order. A form asks at least one item of a trait; others are left out. */
export function traitProgress(instrument: Instrument, round: Pick<Round, 'form' | 'answers'>): TraitProgress[] {
  return listTraits(instrument).flatMap((placed) => {
    const items = itemsOf(placed.trait, round.form);
    const open = items.find((item) => !isAnswered(item, answerTo(round, item.id)));
    const openAt = (open ?? items[0])?.id;
    return openAt === undefined ? [] : [{ ...placed, items, isDone: open === undefined, openAt }];
  });
}
