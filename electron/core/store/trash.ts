import { basename, dirname, join } from 'node:path';
import { type DataFolder, TRASH } from './data-folder';
import { ignoreFailure, PREVIOUS, placeDurably, removeIfPresent, statIfPresent, sweep } from './durable-write';

/** Days that a removed record can be brought back; then it goes at the next start. */
export const DAYS_IN_TRASH = 30;

/**
 * Moves a file to the trash, durably, and notes the day in the file's own time. When a step fails it stays where it
 * was. Rejects with the system's refusal.
 */
export async function moveToTrash(folder: DataFolder, file: string): Promise<void> {
  const { files } = folder;
  const path = join(folder.dir, file);
  const place = placeInTrash(folder, file);
  await removeIfPresent(files, place);
  await placeDurably(files, path, place);
  try {
    await files.touch(place, folder.now());
    // The copy first, for good: one that outlived its file would be taken for all that is left of it.
    await removeIfPresent(files, path + PREVIOUS);
    await files.syncFolder(dirname(path));
    await files.remove(path);
  } catch (error) {
    await ignoreFailure(files.remove(place));
    throw error;
  }
  try {
    await files.syncFolder(dirname(path));
  } catch (error) {
    await ignoreFailure(placeDurably(files, place, path).then(() => files.remove(place)));
    throw error;
  }
}

/**
 * Brings a file back, durably, and reads it there; when that rejects it goes back to the trash. Null when it isn't in
 * the trash. Its own place must be free.
 */
export async function takeFromTrash<R>(folder: DataFolder, file: string, read: () => Promise<R>): Promise<R | null> {
  const path = join(folder.dir, file);
  const place = placeInTrash(folder, file);
  if ((await statIfPresent(folder.files, place)) === null) return null;
  await placeDurably(folder.files, place, path);
  try {
    const result = await read();
    await ignoreFailure(folder.files.remove(place));
    return result;
  } catch (error) {
    await ignoreFailure(folder.files.remove(path));
    throw error;
  }
}

/** Removes for good what has been in a collection's trash for longer than `DAYS_IN_TRASH`. */
export async function emptyTrash(folder: DataFolder, collection: string): Promise<void> {
  const dir = join(folder.dir, TRASH, collection);
  const names = await folder.files.list(dir);
  await sweep(folder.files, dir, names);
  const oldest = folder.now().getTime() - DAYS_IN_TRASH * 24 * 60 * 60 * 1000;
  for (const name of names.filter((candidate) => candidate.endsWith('.json'))) {
    const stat = await statIfPresent(folder.files, join(dir, name));
    if (stat !== null && stat.mtimeMs < oldest) await ignoreFailure(folder.files.remove(join(dir, name)));
  }
}

function placeInTrash(folder: DataFolder, file: string): string {
  return join(folder.dir, TRASH, dirname(file), basename(file));
}
