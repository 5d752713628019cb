import { dirname, join } from 'node:path';
import { hasCode, systemCodeOf } from './failures';
import type { FileStat, FileSystem } from './file-system';

/** Ends the name of whatever is not finished yet; swept away when the store is opened. */
export const TEMPORARY = '.tmp';
/** Ends the name of the last good copy, which stands beside its file. */
export const PREVIOUS = '.previous';

/**
 * Replaces a file in one step and returns when the new content is on disk: temporary file, fsync, rename, fsync of the
 * folder. What it held before is kept as `<file>.previous`. When any step fails the file is as it was before.
 */
export async function writeDurably(files: FileSystem, path: string, content: string): Promise<FileStat> {
  const temporary = path + TEMPORARY;
  const stat = await writeAside(files, temporary, content);
  let held: string | null = null;
  let replaced = false;
  try {
    held = await holdPrevious(files, path);
    await files.rename(temporary, path);
    replaced = true;
    await files.syncFolder(dirname(path));
  } catch (error) {
    if (replaced) await ignoreFailure(held ? files.rename(held, path) : files.remove(path));
    else await ignoreFailure(files.remove(temporary));
    if (held && !replaced) await ignoreFailure(files.remove(held));
    throw error;
  }
  // The new content is safe by now: an older "previous" copy is no reason to call the save failed.
  if (held) await ignoreFailure(files.rename(held, path + PREVIOUS));
  return stat;
}

/** As `writeDurably`, for a file that can be made anew from others: nothing is kept, a failure may leave old or new. */
export async function writeDerived(files: FileSystem, path: string, content: Uint8Array): Promise<void> {
  await writeAside(files, path + TEMPORARY, content);
  await files.rename(path + TEMPORARY, path);
  await files.syncFolder(dirname(path));
}

/** Gives a file's content a second place, durably. EEXIST when that is taken. Where links don't work it is a copy. */
export async function placeDurably(files: FileSystem, from: string, to: string): Promise<void> {
  try {
    await files.link(from, to);
  } catch (error) {
    if (hasCode(error, 'EEXIST', 'ENOENT')) throw error;
    await writeAside(files, to + TEMPORARY, await files.read(from));
    await files.rename(to + TEMPORARY, to);
  }
  try {
    await files.syncFolder(dirname(to));
  } catch (error) {
    await ignoreFailure(files.remove(to));
    throw error;
  }
}

/** A folder and those it lies in, durably. */
export async function makeFolderDurably(files: FileSystem, path: string): Promise<void> {
  try {
    await files.makeFolder(path);
  } catch (error) {
    // Asked for by looking: some drives say EPERM to making what is there.
    if ((await statIfPresent(files, path)) !== null) return;
    if (!hasCode(error, 'ENOENT') || dirname(path) === path) throw error;
    await makeFolderDurably(files, dirname(path));
    await files.makeFolder(path);
  }
  await files.syncFolder(dirname(path));
}

export async function removeIfPresent(files: FileSystem, path: string): Promise<void> {
  await files.remove(path).catch((error: unknown) => {
    if (!hasCode(error, 'ENOENT')) throw error;
  });
}

export async function readIfPresent(files: FileSystem, path: string): Promise<Uint8Array | null> {
  return files.read(path).catch((error: unknown) => {
    if (hasCode(error, 'ENOENT')) return null;
    throw error;
  });
}

export async function statIfPresent(files: FileSystem, path: string): Promise<FileStat | null> {
  return files.stat(path).catch((error: unknown) => {
    if (hasCode(error, 'ENOENT')) return null;
    throw error;
  });
}

/** Removes what was never finished, among the names of one folder. */
export async function sweep(files: FileSystem, dir: string, names: readonly string[]): Promise<void> {
  for (const name of names) if (name.endsWith(TEMPORARY)) await ignoreFailure(files.remove(join(dir, name)));
}

/** For tidying up where a failure changes nothing: what is left over is swept away at the next open. */
export async function ignoreFailure(work: Promise<unknown>): Promise<void> {
  await work.catch((error: unknown) => {
    if (systemCodeOf(error) === null) throw error;
  });
}

/** Writes and syncs a file that nothing refers to yet; takes it away again when that fails. */
async function writeAside(files: FileSystem, path: string, content: string | Uint8Array): Promise<FileStat> {
  const file = await files.open(path, 'replace');
  try {
    try {
      await file.write(content);
      await file.sync();
      return await file.stat();
    } finally {
      await file.close();
    }
  } catch (error) {
    await ignoreFailure(files.remove(path));
    throw error;
  }
}

/** A second name for what the file holds now, to go back to if the save fails; null when there is no file yet. */
async function holdPrevious(files: FileSystem, path: string): Promise<string | null> {
  const held = path + PREVIOUS + TEMPORARY;
  try {
    await files.link(path, held);
    return held;
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return null;
  }
  const content = await readIfPresent(files, path);
  if (content === null) return null;
  await removeIfPresent(files, held);
  await writeAside(files, held, content);
  return held;
}
