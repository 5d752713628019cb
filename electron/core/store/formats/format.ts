import { crc32 } from 'node:zlib';
import { z } from 'zod';

interface FormatSpec<T> {
  /** Stands in every file, e.g. `lederspeil/round`. */
  name: string;
  /** Goes up with every change of the schema, be it ever so small: an older app must see that a file is newer. */
  version: number;
  schema: z.ZodType<T>;
  /** From the version that is the key to the next one. Pure; may throw on data that it can't make sense of. */
  migrations: Record<number, (data: unknown) => unknown>;
}

/** Type, schema, version and migrations of one kind of file. */
export interface Format<T> extends FormatSpec<T> {
  /** A clean copy of data that fits the schema of the present version; null when it doesn't. */
  check(data: unknown): T | null;
}

export type Decoded<T> =
  /** `verified`: its check sum is right, so it is, to the letter, what was once written. */
  | { kind: 'ok'; data: T; verified: boolean }
  /** Written by a later version of the app. Never to be rewritten. */
  | { kind: 'newer'; version: number }
  /** Readable, but not this kind of file. */
  | { kind: 'foreign' }
  | { kind: 'damaged'; reason: 'not-text' | 'not-json' | 'check-sum' | 'no-migration' | 'schema' };

export function defineFormat<T>(spec: FormatSpec<T>): Format<T> {
  let compiled: z.ZodType<T> | null = null;
  return {
    ...spec,
    check: (data) => {
      compiled ??= z.compile(spec.schema);
      const checked = compiled.safeParse(data);
      return checked.success ? checked.data : null;
    },
  };
}

/**
 * The text of a file: `{"format", "version", "check", "data"}` on one line. Half a surrogate pair in a text is written
 * as its \u escape, so it comes back as it was. The check sum is over the data without spaces: who edits a file by hand
 * may lay it out anew, and must leave `check` out when she changes the data.
 */
export function encode<T>(data: T, format: Format<T>): string {
  const text = JSON.stringify(data);
  return `${headOf(format.name, format.version, sumOf(format.name, format.version, text))}${text}${END}`;
}

/** Reads a file of any version up to the present one. Never throws, whatever the content. */
export function decode<T>(content: Uint8Array | string, format: Format<T>): Decoded<T> {
  const text = typeof content === 'string' ? content : toText(content);
  if (text === null) return { kind: 'damaged', reason: 'not-text' };
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    return { kind: 'damaged', reason: 'not-json' };
  }
  const envelope = Envelope.safeParse(parsed);
  if (!envelope.success) return { kind: 'foreign' };
  const { format: name, version, check, data } = envelope.data;
  const sum = typeof check === 'string' && check.startsWith(ALGORITHM) ? check : null;
  if (sum !== null && sum !== sumOf(name, version, dataText(text, headOf(name, version, sum), data))) {
    return { kind: 'damaged', reason: 'check-sum' };
  }
  if (name !== format.name) return { kind: 'foreign' };
  if (version > format.version) return { kind: 'newer', version };
  return bringUpToDate(data, version, format, sum !== null);
}

const Envelope = z.object({
  format: z.string(),
  version: z.int().min(0),
  check: z.unknown().optional(),
  data: z.unknown().optional(),
});
const ALGORITHM = 'crc32:';
const END = '}\n';

function headOf(name: string, version: number, sum: string): string {
  return `{"format":${JSON.stringify(name)},"version":${version},"check":"${sum}","data":`;
}

function sumOf(name: string, version: number, text: string): string {
  return `${ALGORITHM}${crc32(text, crc32(`${name} ${version} `))
    .toString(16)
    .padStart(8, '0')}`;
}

/** The data as it was written; cut out of the text where that has our own layout, which is faster than writing it anew. */
function dataText(text: string, head: string, data: unknown): string {
  const untouched = text.startsWith(head) && text.endsWith(END);
  if (untouched) return text.slice(head.length, -END.length);
  try {
    return JSON.stringify(data) ?? '';
  } catch {
    return ''; // nested deeper than the stack: nothing that we have written
  }
}

function bringUpToDate<T>(data: unknown, version: number, format: Format<T>, verified: boolean): Decoded<T> {
  let current = data;
  for (let from = version; from < format.version; from += 1) {
    const migrate = format.migrations[from];
    if (!migrate) return { kind: 'damaged', reason: 'no-migration' };
    try {
      current = migrate(current);
    } catch {
      return { kind: 'damaged', reason: 'schema' };
    }
  }
  const checked = format.check(current);
  return checked === null ? { kind: 'damaged', reason: 'schema' } : { kind: 'ok', data: checked, verified };
}

/** Null for bytes that are not UTF-8: replacing them by a question mark would change what was written. */
function toText(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
