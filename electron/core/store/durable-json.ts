import type { Adapter } from 'lowdb';
import { readIfPresent, writeDurably } from './durable-write';
import type { FileStat, FileSystem } from './file-system';
import { type Decoded, decode, encode, type Format } from './formats/format';

/** Why a file that is there can't be used. */
export class UnreadableFile extends Error {
  readonly found: Exclude<Decoded<unknown>, { kind: 'ok' }>;

  constructor(found: UnreadableFile['found']) {
    super(`unreadable file: ${found.kind}`);
    this.found = found;
  }
}

/** lowdb's adapter for one file: what it has written is on disk, what it can't read is never taken for empty. */
export class DurableJson<T> implements Adapter<T> {
  /** The file as it was last written or read here. */
  stat: FileStat | null = null;
  readonly #files: FileSystem;
  readonly #path: string;
  readonly #format: Format<T>;

  constructor(files: FileSystem, path: string, format: Format<T>) {
    this.#files = files;
    this.#path = path;
    this.#format = format;
  }

  /** Null when there is no file. Rejects with `UnreadableFile`, or with the system's refusal. */
  async read(): Promise<T | null> {
    const content = await readIfPresent(this.#files, this.#path);
    if (content === null) return null;
    const decoded = decode(content, this.#format);
    if (decoded.kind !== 'ok') throw new UnreadableFile(decoded);
    this.stat = await this.#files.stat(this.#path);
    return decoded.data;
  }

  /** Rejects with the system's refusal; the file is then as it was before. */
  async write(data: T): Promise<void> {
    this.stat = await writeDurably(this.#files, this.#path, encode(data, this.#format));
  }
}
