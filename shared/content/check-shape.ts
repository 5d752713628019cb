import type { z } from 'zod';
import type { JsonPath } from './located-json';
import { PACK_FORMAT_VERSION } from './pack';
import { findingOf, type PackFinding } from './problem';

/** The file's value in the shape that the schema asks for, or what is wrong with it. */
export function checkShape<T>(schema: z.ZodType<T>, file: string, value: unknown): { value: T } | PackFinding[] {
  const newer = newerFormat(value);
  if (newer !== null) return [findingOf('newer-format', file, ['formatVersion'], { version: newer })];
  const parsed = schema.safeParse(value);
  if (parsed.success) return { value: parsed.data };
  return parsed.error.issues.flatMap((issue) => findingsOf(issue, file, value));
}

function newerFormat(value: unknown): number | null {
  const version = valueAt(value, ['formatVersion']);
  return typeof version === 'number' && version > PACK_FORMAT_VERSION ? version : null;
}

function findingsOf(issue: z.core.$ZodIssue, file: string, root: unknown): PackFinding[] {
  const path = issue.path.map((step) => (typeof step === 'number' ? step : String(step)));
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => findingOf('field-unknown', file, [...path, key]));
  const value = valueAt(root, path);
  if (value === undefined) return [findingOf('field-missing', file, path)];
  if (issue.code === 'invalid_type') return [findingOf('field-wrong-type', file, path, { expected: issue.expected })];
  if (issue.code === 'too_small' && typeof value === 'string') return [findingOf('field-empty', file, path)];
  if (issue.code === 'too_big' && typeof value === 'string')
    return [findingOf('field-too-long', file, path, { most: Number(issue.maximum) })];
  return [findingOf('field-wrong-value', file, path)];
}

/** The value at a path; undefined where the path leads nowhere. */
export function valueAt(root: unknown, path: JsonPath): unknown {
  let value = root;
  for (const step of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
    value = (value as Record<string | number, unknown>)[step];
  }
  return value;
}
