import { LANGUAGES, type Language } from '../domain/language';
import { listItems, listTraits } from '../domain/traverse';
import { checkLanguages } from './check-language';
import { checkWording } from './check-text';
import type { JsonPath } from './located-json';
import type { PackStructure, PackText } from './pack';
import { findingOf, type PackFinding } from './problem';

export interface CheckOptions {
  /** Built-in packs ask exactly one item a trait in the quick form; others may ask more, never none. */
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
      const count = trait.items.filter((item) => item.quick).length;
      if (count === 1 || (count > 1 && !builtIn)) return [];
      const path = ['instrument', 'dimensions', d, 'traits', t, 'items'];
      return [findingOf('quick-items', 'pack.json', path, { id: trait.id, count })];
    }),
  );
}

function checkTextIds({ instrument }: PackStructure, text: PackText, language: Language): PackFinding[] {
  const file = `${language}.json`;
  if (text.lang !== language) return [findingOf('wrong-language', file, ['lang'], { language })];
  const wanted = {
    dimensions: instrument.dimensions.map((dimension) => dimension.id),
    traits: listTraits(instrument).map(({ trait }) => trait.id),
    items: listItems(instrument, 'full').map(({ item }) => item.id),
  };
  return (['dimensions', 'traits', 'items'] as const).flatMap((area) => {
    const given = Object.keys(text[area]);
    const missing = wanted[area].filter((id) => !given.includes(id));
    const extra = given.filter((id) => !wanted[area].includes(id));
    return [
      ...missing.map((id) => findingOf('id-without-text', file, [area, id], { id })),
      ...extra.map((id) => findingOf('id-not-in-pack', file, [area, id], { id })),
    ];
  });
}
