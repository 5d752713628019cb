import type { JsonPath } from './located-json';

/** What can be wrong with a pack. Each has a sentence in the messages under `errors.pack-problem`. */
export const PROBLEM_CODES = [
  'file-missing',
  'file-too-large',
  'file-is-link',
  'file-unreadable',
  'not-utf8',
  'json-syntax',
  'json-too-deep',
  'json-duplicate',
  'newer-format',
  'field-missing',
  'field-unknown',
  'field-empty',
  'field-too-long',
  'field-wrong-type',
  'field-wrong-value',
  'wrong-language',
  'id-twice',
  'id-without-text',
  'id-not-in-pack',
  'quick-items',
  'markup',
  'pack-id-taken',
  'too-many-packs',
  'long-text',
  'same-text',
  'foreign-words',
] as const;
export type ProblemCode = (typeof PROBLEM_CODES)[number];

/** Something wrong in one file of a pack. An error keeps the pack from loading; a warning is for its author. */
export interface PackFinding {
  code: ProblemCode;
  level: 'error' | 'warning';
  /** Name of the file inside the pack's folder; empty for the folder itself. */
  file: string;
  path: JsonPath;
  /** Values for the sentence. */
  values: Record<string, string | number>;
}

const WARNINGS: readonly ProblemCode[] = ['long-text', 'same-text', 'foreign-words'];

/** A finding with the level that its code has and the field's name among its values. */
export function findingOf(
  code: ProblemCode,
  file: string,
  path: JsonPath = [],
  values: PackFinding['values'] = {},
): PackFinding {
  const level = WARNINGS.includes(code) ? 'warning' : 'error';
  return { code, level, file, path, values: { ...values, field: path.join('.') } };
}
