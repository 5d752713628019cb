import type { JsonPath } from './located-json';

/** Every string in a parsed file with its path, in the file's order. */
export function listStrings(value: unknown, path: JsonPath = []): { path: JsonPath; text: string }[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  const entries: [string | number, unknown][] = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return entries.flatMap(([key, child]) => listStrings(child, [...path, key]));
}

/** Length as the reader sees it: soft hyphens don't count. */
export function visibleLength(text: string): number {
  return text.replaceAll('\u00ad', '').length;
}
