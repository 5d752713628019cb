import { join } from 'node:path';
import { fail, ok, type Result } from '@shared/api/result';
import { Low } from 'lowdb';
import type { DataFolder } from './data-folder';
import { DurableJson, UnreadableFile } from './durable-json';
import type { FileStat } from './file-system';
import type { Format } from './formats/format';
import { freezeDeep } from './freeze';
import { recoverFile } from './recovery';

/**
 * One file in memory, held by lowdb. Not to be used after a `save` that rejected: what is on disk must then be read
 * anew.
 */
export class Document<T> {
  readonly #low: Low<T | null>;
  readonly #adapter: DurableJson<T>;
  readonly #format: Format<T>;

  constructor(folder: DataFolder, file: string, format: Format<T>) {
    this.#adapter = new DurableJson(folder.files, join(folder.dir, file), format);
    this.#low = new Low<T | null>(this.#adapter as DurableJson<T | null>, null);
    this.#format = format;
  }

  /** Null when there is no file. Can't be changed. */
  get data(): T | null {
    return this.#low.data;
  }

  get stat(): FileStat | null {
    return this.#adapter.stat;
  }

  /** Rejects with `UnreadableFile`, or with the system's refusal. */
  async load(): Promise<void> {
    await this.#low.read();
    freezeDeep(this.#low.data);
  }

  /** Saves data that fits the format, and refuses to write what could not be read again. */
  async save(next: T): Promise<Result<T>> {
    const checked = this.#format.check(next);
    if (checked === null) return fail('invalid-input', { format: this.#format.name });
    this.#low.data = freezeDeep(checked);
    await this.#low.write();
    return ok(checked);
  }
}

export type Loaded<T> =
  | { kind: 'present'; document: Document<T>; data: T }
  /** There is no such file. The document is empty and can be saved. */
  | { kind: 'absent'; document: Document<T> }
  /** It was damaged and had no good copy: in quarantine now. The document is empty and can be saved. */
  | { kind: 'lost'; document: Document<T> }
  | { kind: 'newer'; version: number };

/**
 * Opens a file. One that can't be read goes to quarantine, its last good copy takes its place, and the user is told;
 * a newer one stays as it is. Rejects with the system's refusal.
 */
export async function loadDocument<T>(folder: DataFolder, file: string, format: Format<T>): Promise<Loaded<T>> {
  const found = await tryLoad(folder, file, format);
  if (found.kind === 'present') return found;
  if (found.kind === 'newer') {
    await folder.notices.tellOnce({ kind: 'newer-file', file, detail: String(found.version) });
    return found;
  }
  const restored = await recoverFile(folder, file, format);
  if (!restored) return found;
  const again = await tryLoad(folder, file, format);
  return again.kind === 'newer' ? loadDocument(folder, file, format) : again;
}

async function tryLoad<T>(folder: DataFolder, file: string, format: Format<T>): Promise<Loaded<T>> {
  const document = new Document(folder, file, format);
  try {
    await document.load();
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    return error.found.kind === 'newer' ? error.found : { kind: 'lost', document };
  }
  return document.data === null ? { kind: 'absent', document } : { kind: 'present', document, data: document.data };
}
