import type { Dimension, Form, Instrument, Item, Trait } from './instrument';

export interface PlacedTrait {
  dimension: Dimension;
  trait: Trait;
}
export interface PlacedItem extends PlacedTrait {
  item: Item;
  /** Position among the trait's items in this form, from 1. */
  number: number;
  /** How many items the trait has in this form. */
  of: number;
}

/** All traits of an instrument in the pack's order. */
export function listTraits(instrument: Instrument): PlacedTrait[] {
  return instrument.dimensions.flatMap((dimension) => dimension.traits.map((trait) => ({ dimension, trait })));
}

/** The items that a form asks, in the order in which they are asked. */
export function listItems(instrument: Instrument, form: Form): PlacedItem[] {
  return listTraits(instrument).flatMap(({ dimension, trait }) => {
    const asked = itemsOf(trait, form);
    return asked.map((item, index) => ({ dimension, trait, item, number: index + 1, of: asked.length }));
  });
}

/** The items of one trait that a form asks. */
export function itemsOf(trait: Trait, form: Form): Item[] {
  return form === 'full' ? trait.items : trait.items.filter((item) => item.quick);
}
