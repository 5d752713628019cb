import type { Pack } from '../../content/pack';
import { dimensionText, traitText } from '../../content/words';
import { NOTABLE_CHANGE } from '../../domain/comparison';
import type { Mark } from '../../domain/instrument';
import type { Language } from '../../domain/language';
import { listTraits } from '../../domain/traverse';
import { formatDifference, formatScore } from '../../i18n/format';
import type { Translate } from '../../i18n/translator';

/** What all builders of pictures are given beside their data. */
export interface Wording {
  pack: Pack;
  language: Language;
  t: Translate;
}

export interface TraitWords {
  id: string;
  mark: Mark;
  name: string;
  dimension: string;
}

/** The traits of a pack with their marks and names, by id, in the pack's order. */
export function wordsOfTraits(pack: Pack): ReadonlyMap<string, TraitWords> {
  return new Map(
    listTraits(pack.instrument).map(({ dimension, trait }) => [
      trait.id,
      {
        id: trait.id,
        mark: dimension.mark,
        name: traitText(pack, trait.id).name,
        dimension: dimensionText(pack, dimension.id).name,
      },
    ]),
  );
}

/** A name inside a sentence, in the language's own quotation marks. */
export function quoted(name: string, t: Translate): string {
  return t('deck.describe.name', { name });
}

/** A value in a sentence: whole steps without a decimal. */
export function plainValue(language: Language, value: number): string {
  return Number.isInteger(value) ? String(value) : formatScore(language, value);
}

export function isNotable(difference: number): boolean {
  return Math.abs(difference) >= NOTABLE_CHANGE;
}

/** A change with its sign, or "about the same" under half a step. */
export function changeWords(difference: number, { language, t }: Wording): string {
  return isNotable(difference) ? formatDifference(language, difference) : t('deck.picture.same');
}

/** The words at the two ends of the scale. */
export function endsOf({ text: { scale } }: Pack): { low: string; high: string } {
  return { low: scale.points[0], high: scale.points[4] };
}
