import type { Language } from '../domain/language';
import { listItems, listTraits } from '../domain/traverse';
import type { JsonPath } from './located-json';
import type { PackStructure, PackText } from './pack';
import { findingOf, type PackFinding } from './problem';

/** Each id of the structure has its text in the language's file, and no text is there for an id that isn't. */
export function checkTextIds({ instrument }: PackStructure, text: PackText, language: Language): PackFinding[] {
  const file = `${language}.json`;
  if (text.lang !== language) return [findingOf('wrong-language', file, ['lang'], { language })];
  const items = listItems(instrument, 'full').map(({ item }) => item);
  return [
    ...compareIds(
      file,
      ['dimensions'],
      instrument.dimensions.map(({ id }) => id),
      text.dimensions,
    ),
    ...compareIds(
      file,
      ['traits'],
      listTraits(instrument).map(({ trait }) => trait.id),
      text.traits,
    ),
    ...compareIds(
      file,
      ['items'],
      items.map(({ id }) => id),
      text.items,
    ),
    ...compareIds(file, ['sides'], instrument.sides ?? [], text.sides),
    ...compareIds(
      file,
      ['week', 'categories'],
      items.flatMap((item) => (item.kind === 'week' ? item.categories : [])),
      text.week?.categories,
    ),
    ...compareIds(
      file,
      ['goals', 'levels'],
      items.flatMap((item) => (item.kind === 'goals' ? item.levels : [])),
      text.goals?.levels,
    ),
  ];
}

function compareIds(file: string, path: JsonPath, wanted: readonly string[], texts: object = {}): PackFinding[] {
  const given = Object.keys(texts);
  const missing = wanted.filter((id) => !given.includes(id));
  const extra = given.filter((id) => !wanted.includes(id));
  return [
    ...missing.map((id) => findingOf('id-without-text', file, [...path, id], { id })),
    ...extra.map((id) => findingOf('id-not-in-pack', file, [...path, id], { id })),
  ];
}
