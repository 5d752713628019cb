import type { Instrument, Item } from './instrument';
import { ITEM_RULES } from './item-rules';
import type { Round } from './round';
import { itemsOf, listItems } from './traverse';

/**
 * The instrument as the round asked it: a pack that has got new items since doesn't make an old round unfinished. Traits
 * and dimensions without an item that was asked are left out. The instrument itself where the round doesn't say.
 */
export function instrumentAsked(instrument: Instrument, round: Pick<Round, 'form' | 'asked'>): Instrument {
  const { asked } = round;
  if (asked === undefined) return instrument;
  const known = new Set(asked);
  const isWhole = listItems(instrument, round.form).every(({ item }) => known.has(item.id));
  if (isWhole) return instrument;
  return withItems(instrument, (item) => known.has(item.id));
}

/** Items that the round has answers to and the pack no longer has. */
export function countGone(instrument: Instrument, round: Pick<Round, 'answers'>): number {
  const known = new Set(listItems(instrument, 'full').map(({ item }) => item.id));
  return Object.keys(round.answers).filter((id) => !known.has(id)).length;
}

/** The instrument with only what each member of a team is asked. */
export function instrumentForTeam(instrument: Instrument): Instrument {
  return withItems(instrument, (item) => ITEM_RULES[item.kind].asksTeam);
}

/** Ids of the items that a form asks now. */
export function idsAsked(instrument: Instrument, form: Round['form']): string[] {
  return instrument.dimensions.flatMap(({ traits }) =>
    traits.flatMap((trait) => itemsOf(trait, form).map(({ id }) => id)),
  );
}

function withItems(instrument: Instrument, keep: (item: Item) => boolean): Instrument {
  const dimensions = instrument.dimensions.flatMap((dimension) => {
    const traits = dimension.traits.flatMap((trait) => {
      const items = trait.items.filter(keep);
      return items.length === 0 ? [] : [{ ...trait, items }];
    });
    return traits.length === 0 ? [] : [{ ...dimension, traits }];
  });
  return { ...instrument, dimensions };
}
