import type { Instrument, Mark } from '@shared/domain/instrument';
import { listTraits } from '@shared/domain/traverse';

/** The mark of a trait's dimension. */
export function markOf(instrument: Instrument, traitId: string): Mark {
  const placed = listTraits(instrument).find(({ trait }) => trait.id === traitId);
  if (!placed) throw new Error(`the instrument has no trait "${traitId}"`);
  return placed.dimension.mark;
}
