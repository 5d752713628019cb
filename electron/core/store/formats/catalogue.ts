import { crc32 } from 'node:zlib';
import { z } from 'zod';
import type { FileStat } from '../file-system';
import { decode, defineFormat, encode } from './format';

/** What is known of one file without opening it. `summary` null: written by a later version of the app. */
export interface Entry<S = unknown> extends FileStat {
  id: string;
  summary: S | null;
}

export interface ShelfSnapshot<Entries> {
  /** The folder's own last change, which any file that comes or goes moves; null on drives that don't keep it. */
  folderMtimeMs: number | null;
  entries: Entries;
}

/** One line for each entry, newest first, not parsed yet. */
export type EntryLines = Uint8Array;

const Head = z.strictObject({
  shelves: z.record(z.string(), z.strictObject({ folderMtimeMs: z.number().nullable(), bytes: z.int().min(0) })),
  /** Check sum of all that follows the first line. */
  lines: z.int(),
});

const catalogueFormat = defineFormat({ name: 'lederspeil/catalogue', version: 2, schema: Head, migrations: {} });

/** The first line is a file like all others; a line for each entry follows, shelf by shelf. */
export function encodeCatalogue(shelves: Record<string, ShelfSnapshot<readonly Entry[]>>): Uint8Array {
  const head: z.infer<typeof Head> = { shelves: {}, lines: 0 };
  const parts: Buffer[] = [];
  for (const [name, { folderMtimeMs, entries }] of Object.entries(shelves)) {
    const lines = Buffer.from(entries.map((entry) => `${JSON.stringify(entry)}\n`).join(''));
    head.shelves[name] = { folderMtimeMs, bytes: lines.length };
    head.lines = crc32(lines, head.lines);
    parts.push(lines);
  }
  return Buffer.concat([Buffer.from(encode(head, catalogueFormat)), ...parts]);
}

/** Doesn't parse the entries: a start needs but the first few. `damaged` for anything that isn't to the letter our own. */
export function decodeCatalogue(content: Uint8Array): Record<string, ShelfSnapshot<EntryLines>> | 'newer' | 'damaged' {
  const start = content.indexOf(NEWLINE) + 1;
  const head = decode(content.subarray(0, start), catalogueFormat);
  if (head.kind === 'newer') return 'newer';
  const lines = content.subarray(start);
  if (head.kind !== 'ok' || !head.verified || crc32(lines) !== head.data.lines) return 'damaged';
  const shelves: Record<string, ShelfSnapshot<EntryLines>> = {};
  let from = 0;
  for (const [name, { folderMtimeMs, bytes }] of Object.entries(head.data.shelves)) {
    shelves[name] = { folderMtimeMs, entries: lines.subarray(from, from + bytes) };
    from += bytes;
  }
  return shelves;
}

/** The first entries, newest first; all of them without a limit. */
export function parseEntries<S>(lines: EntryLines, limit = Number.POSITIVE_INFINITY): Entry<S>[] {
  let end = limit === Number.POSITIVE_INFINITY ? lines.length : 0;
  for (let count = 0; count < limit && end < lines.length; count += 1) end = lines.indexOf(NEWLINE, end) + 1;
  const text = Buffer.from(lines.buffer, lines.byteOffset, end).toString('utf8');
  return JSON.parse(`[${text.trimEnd().replaceAll('\n', ',')}]`);
}

const NEWLINE = 10;
