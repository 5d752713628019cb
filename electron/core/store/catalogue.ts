import { join } from 'node:path';
import { CATALOGUE, CATALOGUE_BEHIND } from './data-folder';
import { readIfPresent, removeIfPresent, statIfPresent, sweep, TEMPORARY, writeDerived } from './durable-write';
import type { FileSystem } from './file-system';
import { decodeCatalogue, type Entry, type EntryLines, encodeCatalogue, type ShelfSnapshot } from './formats/catalogue';
import type { Shelf } from './shelf';

/** How far an earlier run's entries can be relied on. */
export type Trust =
  /** Written at a clean close, and by the folder's own time no file has come or gone since. */
  | 'all'
  /** As above, on a drive that doesn't keep a folder's time: the names are compared. */
  | 'names'
  /** They may lag behind: size and time of every file are compared. */
  | 'stats'
  /** There are none that can be used: every file is read. */
  | 'nothing';

type Shelves = Record<string, Shelf<{ id: string; createdAt: string }>>;

/**
 * The summaries of all files in one file, so that starting doesn't read the rounds. It is derived: saving an answer
 * never writes it; a marker made before the first change tells the next run that it may lag behind.
 */
export class Catalogue {
  readonly #files: FileSystem;
  readonly #dir: string;
  #marking: Promise<void> | null = null;
  #writtenByLaterVersion = false;
  #unusable = false;

  constructor(files: FileSystem, dir: string) {
    this.#files = files;
    this.#dir = dir;
  }

  /** Reads an earlier run's catalogue. Empty when there is none, or none that is whole. */
  async read(): Promise<Record<string, ShelfSnapshot<EntryLines>>> {
    const marker = await statIfPresent(this.#files, join(this.#dir, CATALOGUE_BEHIND));
    if (marker) this.#marking = Promise.resolve();
    const content = await readIfPresent(this.#files, join(this.#dir, CATALOGUE)).catch(() => null);
    if (content === null) return {};
    const decoded = decodeCatalogue(content);
    this.#writtenByLaterVersion = decoded === 'newer';
    this.#unusable = decoded === 'damaged';
    return typeof decoded === 'string' ? {} : decoded;
  }

  /** How far one shelf's snapshot can be relied on. */
  async trust(name: string, snapshot: ShelfSnapshot<EntryLines>): Promise<Trust> {
    if (this.#marking) return 'stats';
    if (snapshot.folderMtimeMs === null) return 'names';
    const { mtimeMs } = await this.#files.stat(join(this.#dir, name));
    return mtimeMs === snapshot.folderMtimeMs ? 'all' : 'stats';
  }

  /** Must have returned before a file of a collection is changed: from then on, the catalogue on disk may lag behind. */
  markBehind(): Promise<void> {
    this.#marking ??= this.#makeMarker().catch((error: unknown) => {
      this.#marking = null;
      throw error;
    });
    return this.#marking;
  }

  /** Brings the file up to date. Only while no file of a collection is being changed. */
  async write(shelves: Shelves): Promise<void> {
    const changed = this.#unusable || this.#marking !== null || Object.values(shelves).some((shelf) => shelf.changed);
    if (!changed || this.#writtenByLaterVersion) return;
    const snapshots: Record<string, ShelfSnapshot<readonly Entry[]>> = {};
    for (const [name, shelf] of Object.entries(shelves)) {
      snapshots[name] = { folderMtimeMs: await this.#timeOf(name), entries: shelf.entries() };
    }
    await writeDerived(this.#files, join(this.#dir, CATALOGUE), encodeCatalogue(snapshots));
    await removeIfPresent(this.#files, join(this.#dir, CATALOGUE_BEHIND));
    this.#marking = null;
    this.#unusable = false;
    for (const shelf of Object.values(shelves)) shelf.changed = false;
  }

  async #makeMarker(): Promise<void> {
    const marker = await this.#files.open(join(this.#dir, CATALOGUE_BEHIND), 'replace');
    await marker.close();
    await this.#files.syncFolder(this.#dir);
  }

  /** A folder's time, if a file that comes and goes moves it: not every drive does that. Leaves the folder tidy. */
  async #timeOf(name: string): Promise<number | null> {
    const dir = join(this.#dir, name);
    try {
      await sweep(this.#files, dir, await this.#files.list(dir));
      await this.#files.touch(dir, LONG_AGO);
      const probe = await this.#files.open(join(dir, PROBE), 'replace');
      await probe.close();
      await this.#files.remove(join(dir, PROBE));
      const { mtimeMs } = await this.#files.stat(dir);
      return mtimeMs > LONG_AGO.getTime() ? mtimeMs : null;
    } catch {
      return null;
    }
  }
}

const PROBE = `probe${TEMPORARY}`;
const LONG_AGO = new Date('2000-01-01T00:00:00.000Z');
