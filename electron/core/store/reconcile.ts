import { join } from 'node:path';
import { RecordId } from '@shared/domain/round';
import type { Trust } from './catalogue';
import type { DataFolder } from './data-folder';
import { PREVIOUS, statIfPresent, sweep } from './durable-write';
import type { Shelf } from './shelf';

const ENDING = '.json';
/** Files looked at together. */
const AT_ONCE = 32;

/**
 * Brings a shelf into agreement with its folder: sweeps away what an interrupted save has left, and has every file
 * read anew that the shelf doesn't know, knows otherwise or misses. Files that are not the store's stay as they are.
 */
export async function reconcile<S extends { id: string; createdAt: string }>(
  folder: DataFolder,
  name: string,
  shelf: Shelf<S>,
  trust: Trust,
  refresh: (id: string) => Promise<unknown>,
): Promise<void> {
  if (trust === 'all') return;
  const dir = join(folder.dir, name);
  const names = await folder.files.list(dir);
  await sweep(folder.files, dir, names);
  const ids = idsOf(names, ENDING);
  const doubtful = new Set(ids.filter((id) => !shelf.has(id) && isRecordId(id)));
  const known = ids.filter((id) => shelf.has(id));
  if (known.length < shelf.size) {
    const present = new Set(known);
    for (const id of shelf.ids()) if (!present.has(id)) doubtful.add(id);
  }
  if (trust === 'stats') shelf.changed = true;
  if (trust !== 'names') {
    const present = new Set(ids);
    for (const id of idsOf(names, ENDING + PREVIOUS)) if (!present.has(id) && isRecordId(id)) doubtful.add(id);
    await inParallel(known, async (id) => {
      const stat = await statIfPresent(folder.files, join(dir, id + ENDING)).catch(() => null);
      if (stat === null || !shelf.matches(id, stat)) doubtful.add(id);
    });
  }
  await inParallel([...doubtful], refresh);
}

function idsOf(names: readonly string[], ending: string): string[] {
  return names.filter((name) => name.endsWith(ending)).map((name) => name.slice(0, -ending.length));
}

function isRecordId(id: string): boolean {
  return RecordId.safeParse(id).success;
}

async function inParallel(ids: readonly string[], work: (id: string) => Promise<unknown>): Promise<void> {
  let next = 0;
  const worker = async () => {
    for (let id = ids[next++]; id !== undefined; id = ids[next++]) await work(id);
  };
  await Promise.all(Array.from({ length: Math.min(AT_ONCE, ids.length) }, worker));
}
