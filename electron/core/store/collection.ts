import { join } from 'node:path';
import { fail, ok, type Result } from '@shared/api/result';
import { RecordId } from '@shared/domain/round';
import type { Catalogue } from './catalogue';
import type { DataFolder } from './data-folder';
import { Document, type Loaded, loadDocument } from './document';
import { statIfPresent } from './durable-write';
import type { Format } from './formats/format';
import { Recent } from './recent';
import type { Shelf } from './shelf';
import type { CollectionStore, Done } from './store';
import { moveToTrash, takeFromTrash } from './trash';

/** Documents kept in memory, so that answering doesn't read the round again each time. */
const KEPT_OPEN = 4;

interface Kind<T, S> {
  /** The folder's name. */
  name: string;
  format: Format<T>;
  summarize(value: T): S;
}

/** A folder with a file for each record, `<id>.json`. */
export class Collection<T extends { id: string }, S extends { id: string; createdAt: string }>
  implements CollectionStore<T, S>
{
  readonly #folder: DataFolder;
  readonly #catalogue: Catalogue;
  readonly #shelf: Shelf<S>;
  readonly #kind: Kind<T, S>;
  readonly #open = new Recent<Document<T>>(KEPT_OPEN);

  constructor(folder: DataFolder, catalogue: Catalogue, shelf: Shelf<S>, kind: Kind<T, S>) {
    this.#folder = folder;
    this.#catalogue = catalogue;
    this.#shelf = shelf;
    this.#kind = kind;
  }

  list(limit?: number): S[] {
    return this.#shelf.list(limit);
  }

  read(id: string): Promise<Result<T>> {
    return this.#run(id, async () => {
      const found = await this.#find(id);
      return found.ok ? ok(found.data.data) : found;
    });
  }

  create(value: T): Promise<Result<T>> {
    const { id } = value;
    if (!isRecordId(id)) return Promise.resolve(fail('invalid-input', { format: this.#kind.format.name }));
    return this.#run(id, async () => {
      const taken = this.#shelf.has(id) || (await statIfPresent(this.#folder.files, this.#path(id))) !== null;
      if (taken) return fail('invalid-input', { file: this.#file(id) });
      return this.#save(id, new Document(this.#folder, this.#file(id), this.#formatOf(id)), value);
    });
  }

  update(id: string, change: (current: T) => T): Promise<Result<T>> {
    return this.#run(id, async () => {
      const found = await this.#find(id);
      if (!found.ok) return found;
      const next = change(found.data.data);
      return next === found.data.data ? ok(next) : this.#save(id, found.data.document, next);
    });
  }

  remove(id: string): Promise<Done> {
    return this.#run(id, async () => {
      const found = await this.#find(id);
      if (!found.ok) return found;
      await this.#catalogue.markBehind();
      this.#open.drop(id);
      await moveToTrash(this.#folder, this.#file(id));
      this.#shelf.drop(id);
      return ok({});
    });
  }

  restore(id: string): Promise<Result<T>> {
    return this.#run(id, async () => {
      const present = (await statIfPresent(this.#folder.files, this.#path(id))) !== null;
      if (!present) await this.#catalogue.markBehind();
      const found = present
        ? await this.#find(id)
        : await takeFromTrash(this.#folder, this.#file(id), () => this.#find(id));
      if (found === null) return fail('not-found', { id });
      return found.ok ? ok(found.data.data) : found;
    });
  }

  /** Reads a file anew and notes on the shelf what it holds. */
  refresh(id: string): Promise<Done> {
    return this.#run(id, async () => {
      await this.#load(id);
      return ok({});
    });
  }

  async #find(id: string): Promise<Result<{ document: Document<T>; data: T }>> {
    const document = this.#open.get(id);
    if (document?.data) return ok({ document, data: document.data });
    const loaded = await this.#load(id);
    if (loaded.kind === 'absent') return fail('not-found', { id });
    if (loaded.kind === 'lost') return fail('file-damaged', { file: this.#file(id) });
    if (loaded.kind === 'newer') return fail('file-newer', { file: this.#file(id), version: loaded.version });
    this.#open.put(id, loaded.document);
    return ok(loaded);
  }

  async #load(id: string): Promise<Loaded<T>> {
    const loaded = await loadDocument(this.#folder, this.#file(id), this.#formatOf(id));
    if (loaded.kind === 'present') this.#note(id, loaded.document, loaded.data);
    else if (loaded.kind === 'newer') this.#shelf.put(id, await this.#folder.files.stat(this.#path(id)), null);
    else this.#shelf.drop(id);
    return loaded;
  }

  async #save(id: string, document: Document<T>, next: T): Promise<Result<T>> {
    await this.#catalogue.markBehind();
    this.#open.drop(id);
    const saved = await document.save(next);
    if (document.data) this.#open.put(id, document);
    if (saved.ok) this.#note(id, document, saved.data);
    return saved;
  }

  #note(id: string, document: Document<T>, data: T): void {
    if (document.stat) this.#shelf.put(id, document.stat, this.#kind.summarize(data));
  }

  /** A file that holds another record than its name says is not taken for either. */
  #formatOf(id: string): Format<T> {
    const { format } = this.#kind;
    return {
      ...format,
      check: (data) => {
        const checked = format.check(data);
        return checked?.id === id ? checked : null;
      },
    };
  }

  #run<R>(id: string, work: () => Promise<Result<R>>): Promise<Result<R>> {
    if (!isRecordId(id)) return Promise.resolve(fail('not-found', { id }));
    return this.#folder.queue.run(this.#file(id), work);
  }

  #file(id: string): string {
    return `${this.#kind.name}/${id}.json`;
  }

  #path(id: string): string {
    return join(this.#folder.dir, this.#file(id));
  }
}

function isRecordId(id: string): boolean {
  return RecordId.safeParse(id).success;
}
