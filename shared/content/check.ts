import { isRated } from '../domain/item-rules';
import { LANGUAGES, type Language } from '../domain/language';
import { checkKinds } from './check-kinds';
import { checkLanguages } from './check-language';
import { checkWording } from './check-text';
import { checkTextIds } from './check-text-ids';
import type { JsonPath } from './located-json';
import type { PackStructure, PackText } from './pack';
import { findingOf, type PackFinding } from './problem';

export interface CheckOptions {
  /** Built-in packs rate exactly one item a trait in the quick form; others may rate more, never none. */
  builtIn: boolean;
}

/**
 * Everything that a schema can't say about a pack whose files have the right shape: ids that stand once, the same ids
 * in every language, a quick form that asks about each trait, plain text. Errors first in the order of the files.
 */
export function checkPack(
  structure: PackStructure,
  texts: Readonly<Record<Language, PackText>>,
  options: CheckOptions,
): PackFinding[] {
  return [
    ...checkIds(structure),
    ...checkQuickItems(structure, options),
    ...checkKinds(structure, texts),
    ...LANGUAGES.flatMap((language) => [
      ...checkTextIds(structure, texts[language], language),
      ...checkWording(texts[language]),
    ]),
    ...checkLanguages(texts),
  ];
}

function checkIds(structure: PackStructure): PackFinding[] {
  const seen = new Set<string>();
  return listIds(structure).flatMap(({ id, path }) => {
    if (seen.has(id)) return [findingOf('id-twice', 'pack.json', path, { id })];
    seen.add(id);
    return [];
  });
}

function listIds({ instrument }: PackStructure): { id: string; path: JsonPath }[] {
  return instrument.dimensions.flatMap((dimension, d) => [
    { id: dimension.id, path: ['instrument', 'dimensions', d, 'id'] },
    ...dimension.traits.flatMap((trait, t) => [
      { id: trait.id, path: ['instrument', 'dimensions', d, 'traits', t, 'id'] },
      ...trait.items.map((item, i) => ({
        id: item.id,
        path: ['instrument', 'dimensions', d, 'traits', t, 'items', i, 'id'],
      })),
    ]),
  ]);
}

function checkQuickItems({ instrument }: PackStructure, { builtIn }: CheckOptions): PackFinding[] {
  return instrument.dimensions.flatMap((dimension, d) =>
    dimension.traits.flatMap((trait, t) => {
      const count = trait.items.filter((item) => item.quick && isRated(item)).length;
      if (count === 1 || (count > 1 && !builtIn)) return [];
      const path = ['instrument', 'dimensions', d, 'traits', t, 'items'];
      return [findingOf('quick-items', 'pack.json', path, { id: trait.id, count })];
    }),
  );
}
