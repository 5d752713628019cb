import { fail, ok, type Result } from '@shared/api/result';
import type { DataFolder } from './data-folder';
import { type Document, loadDocument } from './document';
import type { Format } from './formats/format';
import { freezeDeep } from './freeze';
import type { DocumentStore } from './store';

/** One file that is always there for its readers: `initial` until something has been saved. Kept in memory once read. */
export class FileDocumentStore<T> implements DocumentStore<T> {
  readonly #folder: DataFolder;
  readonly #file: string;
  readonly #format: Format<T>;
  readonly #initial: T;
  #document: Document<T> | null = null;

  constructor(folder: DataFolder, file: string, format: Format<T>, initial: T) {
    this.#folder = folder;
    this.#file = file;
    this.#format = format;
    this.#initial = freezeDeep(structuredClone(initial));
  }

  read(): Promise<Result<T>> {
    return this.#folder.queue.run(this.#file, async () => {
      const opened = await this.#open();
      return opened.ok ? ok(opened.data.data ?? this.#initial) : opened;
    });
  }

  update(change: (current: T) => T): Promise<Result<T>> {
    return this.#folder.queue.run(this.#file, async () => {
      const opened = await this.#open();
      if (!opened.ok) return opened;
      const current = opened.data.data ?? this.#initial;
      const next = change(current);
      if (next === current) return ok(current);
      this.#document = null;
      const saved = await opened.data.save(next);
      this.#document = opened.data;
      return saved;
    });
  }

  async #open(): Promise<Result<Document<T>>> {
    if (this.#document) return ok(this.#document);
    const loaded = await loadDocument(this.#folder, this.#file, this.#format);
    if (loaded.kind === 'newer') return fail('file-newer', { file: this.#file, version: loaded.version });
    this.#document = loaded.document;
    return ok(loaded.document);
  }
}
