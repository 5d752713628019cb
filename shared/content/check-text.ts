import type { JsonPath } from './located-json';
import type { PackText } from './pack';
import { findingOf, type PackFinding } from './problem';
import { listStrings, visibleLength } from './strings';

/** Something that a browser, a spreadsheet or Markdown would take for more than text. */
const MARKUP = /<\/?[a-z!][^>]*>|&(?:[a-z]+|#\d+);|\*\*|__|`|\]\(|\{\{|\p{Cc}|[\u202a-\u202e\u2066-\u2069]/iu;

/** The longest text, in visible characters, that fits where a field is shown; see the brief for pack authors. */
const FITS: readonly { at: (path: JsonPath, text: PackText) => boolean; most: number }[] = [
  { at: (path, text) => path[0] === 'items' && path.at(-1) === 'text' && isQuestion(text, path), most: 140 },
  { at: (path) => path[0] === 'items' && path.at(-1) === 'text', most: 100 },
  { at: (path) => path[0] === 'items' && path.at(-1) !== 'text', most: 65 },
  { at: ([area, , field]) => area === 'traits' && (field === 'name' || field === 'inline'), most: 42 },
  { at: ([area, , field]) => area === 'traits' && field === 'phrase', most: 48 },
  { at: ([area, , field]) => area === 'traits' && (field === 'risen' || field === 'fallen'), most: 65 },
  { at: ([area, , field]) => area === 'traits' && (field === 'meaning' || field === 'questions'), most: 135 },
  { at: ([area, , field]) => area === 'traits' && field === 'experiments', most: 165 },
  { at: ([area, , field]) => area === 'traits' && field === 'overdone', most: 185 },
  { at: ([area, , field]) => area === 'dimensions' && field === 'name', most: 20 },
  { at: ([area, , field]) => area === 'dimensions' && field === 'summary', most: 100 },
  { at: ([area, field]) => area === 'scale' && field === 'points', most: 24 },
];

/** Text that holds markup, or that is too long for its place. */
export function checkWording(text: PackText): PackFinding[] {
  const file = `${text.lang}.json`;
  return listStrings(text).flatMap(({ path, text: words }) => {
    if (MARKUP.test(words)) return [findingOf('markup', file, path)];
    const length = visibleLength(words);
    const limit = FITS.find(({ at }) => at(path, text));
    return limit && length > limit.most ? [findingOf('long-text', file, path, { length, most: limit.most })] : [];
  });
}

/** An item without ends of a scale is a question, which may be longer than a statement. */
function isQuestion({ items }: PackText, [, id = '']: JsonPath): boolean {
  return items[id]?.low === undefined;
}
