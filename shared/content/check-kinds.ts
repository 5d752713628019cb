import { isRated } from '../domain/item-rules';
import { LANGUAGES, type Language } from '../domain/language';
import { listItems, listTraits } from '../domain/traverse';
import type { JsonPath } from './located-json';
import type { PackStructure, PackText } from './pack';
import { findingOf, type PackFinding } from './problem';

/** What each kind of item needs beside its question: ends of the scale, its own questions, ids that lead somewhere. */
export function checkKinds(structure: PackStructure, texts: Readonly<Record<Language, PackText>>): PackFinding[] {
  return [
    ...checkReferences(structure),
    ...LANGUAGES.flatMap((language) => {
      const missing = missingIn(structure, texts[language]);
      return missing.map((path) => findingOf('field-missing', `${language}.json`, path));
    }),
  ];
}

/** Goals lie on traits of the pack; a week makes room for one of its own categories. */
function checkReferences({ instrument }: PackStructure): PackFinding[] {
  const traits = new Set(listTraits(instrument).map(({ trait }) => trait.id));
  return instrument.dimensions.flatMap((dimension, d) =>
    dimension.traits.flatMap((trait, t) =>
      trait.items.flatMap((item, i) => {
        const path: JsonPath = ['instrument', 'dimensions', d, 'traits', t, 'items', i];
        if (item.kind === 'goals')
          return item.perspectives.flatMap((id, p) =>
            traits.has(id) ? [] : [findingOf('field-wrong-value', 'pack.json', [...path, 'perspectives', p])],
          );
        if (item.kind === 'week' && !item.categories.includes(item.focus))
          return [findingOf('field-wrong-value', 'pack.json', [...path, 'focus'])];
        return [];
      }),
    ),
  );
}

function missingIn({ instrument }: PackStructure, text: PackText): JsonPath[] {
  const items = listItems(instrument, 'full').map(({ item }) => item);
  const has = (kind: (typeof items)[number]['kind']) => items.some((item) => item.kind === kind);
  const areas: JsonPath[] = [
    ...(has('support') && !text.support ? [['support']] : []),
    ...(has('goals') && !text.goals ? [['goals']] : []),
    ...(has('week') && !text.week ? [['week']] : []),
    ...(instrument.sides && !text.sides ? [['sides']] : []),
  ];
  const ends = items.flatMap((item): JsonPath[] => {
    const words = text.items[item.id];
    if (words === undefined || !isRated(item)) return [];
    const aboutLeader = instrument.subject === 'leader' ? (words.others ?? {}) : words;
    return [
      ...(['low', 'high'] as const).filter((end) => !words[end]).map((end): JsonPath => ['items', item.id, end]),
      ...(['low', 'high'] as const)
        .filter((end) => !(aboutLeader as Record<string, unknown>)[end] && aboutLeader !== words)
        .map((end): JsonPath => ['items', item.id, 'others', end]),
    ];
  });
  return [...areas, ...ends];
}
