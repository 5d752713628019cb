import type { FileStat } from './file-system';
import { type Entry, type EntryLines, parseEntries } from './formats/catalogue';

/** One collection's part of the catalogue. What an earlier run has written stays unparsed until it is needed. */
export class Shelf<S extends { id: string; createdAt: string }> {
  /** Whether it differs from the snapshot on disk. */
  changed = false;
  #unparsed: EntryLines | null = null;
  readonly #parsed = new Map<string, Entry<S>>();
  #newestFirst: string[] | null = null;

  get size(): number {
    return this.#entries().size;
  }

  ids(): string[] {
    return [...this.#entries().keys()];
  }

  has(id: string): boolean {
    return this.#entries().has(id);
  }

  /** Whether the file is, by size and time, the one that the entry was made from. */
  matches(id: string, stat: FileStat): boolean {
    const entry = this.#entries().get(id);
    return entry !== undefined && entry.mtimeMs === stat.mtimeMs && entry.size === stat.size;
  }

  /** Newest first; with a limit, only that many. Files of a later version, which can't be summed up, are left out. */
  list(limit?: number): S[] {
    const unparsed = limit === undefined ? null : this.#unparsed;
    const entries = unparsed ? parseEntries<S>(unparsed, limit) : this.entries(limit);
    return entries.flatMap((entry) => entry.summary ?? []);
  }

  /** In the order of the list; those of a later version at the end. */
  entries(limit?: number): Entry<S>[] {
    const entries = this.#entries();
    this.#newestFirst ??= sortNewestFirst([...entries.values()]);
    return this.#newestFirst.slice(0, limit).flatMap((id) => entries.get(id) ?? []);
  }

  /** `summary` null: the file is of a later version. */
  put(id: string, stat: FileStat, summary: S | null): void {
    const before = this.#entries().get(id);
    if (this.matches(id, stat) && JSON.stringify(before?.summary) === JSON.stringify(summary)) return;
    if (!before || before.summary?.createdAt !== summary?.createdAt) this.#newestFirst = null;
    this.#entries().set(id, { id, mtimeMs: stat.mtimeMs, size: stat.size, summary });
    this.changed = true;
  }

  drop(id: string): void {
    if (!this.#entries().delete(id)) return;
    this.#newestFirst = null;
    this.changed = true;
  }

  /** Takes over what an earlier run has written. */
  fill(lines: EntryLines): void {
    this.#unparsed = lines;
  }

  #entries(): Map<string, Entry<S>> {
    if (this.#unparsed) {
      const entries = parseEntries<S>(this.#unparsed);
      this.#unparsed = null;
      for (const entry of entries) this.#parsed.set(entry.id, entry);
      this.#newestFirst = entries.map((entry) => entry.id);
    }
    return this.#parsed;
  }
}

function sortNewestFirst<S extends { createdAt: string }>(entries: Entry<S>[]): string[] {
  const createdAt = (entry: Entry<S>) => entry.summary?.createdAt ?? '';
  return entries.sort((a, b) => compare(createdAt(b), createdAt(a)) || compare(a.id, b.id)).map((entry) => entry.id);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
