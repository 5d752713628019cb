import { link, mkdir, open, readdir, readFile, rename, stat, unlink, utimes } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { hasCode } from './failures';
import type { FileStat, FileSystem, OpenFile } from './file-system';

/** What a leader writes about herself is for no other user of the machine. */
const OWNER_ONLY_FILE = 0o600;
const OWNER_ONLY_FOLDER = 0o700;

/** The machine's own disk. */
export const nodeFileSystem: FileSystem = {
  read: (path) => readFile(path),
  open: openFile,
  link,
  rename: (from, to) => renamePatiently(() => rename(from, to), process.platform),
  remove: unlink,
  makeFolder: (path) => mkdir(path, OWNER_ONLY_FOLDER),
  list: (path) => readdir(path),
  stat: async (path) => toFileStat(await stat(path)),
  touch: (path, at) => utimes(path, at, at),
  syncFolder,
};

/** Milliseconds between tries: about a second in all. */
const PATIENCE = [10, 20, 40, 80, 160, 320, 400];

/**
 * On Windows a virus scanner or an indexer may hold a file for a moment, and a rename is refused. It is tried again
 * there for about a second; elsewhere a refusal is a refusal.
 */
export async function renamePatiently(
  tryRename: () => Promise<void>,
  platform: NodeJS.Platform,
  pause: (milliseconds: number) => Promise<unknown> = wait,
): Promise<void> {
  const delays = platform === 'win32' ? PATIENCE : [];
  for (const delay of delays) {
    try {
      return await tryRename();
    } catch (error) {
      if (!hasCode(error, 'EBUSY', 'EPERM', 'EACCES')) throw error;
      await pause(delay);
    }
  }
  await tryRename();
}

async function openFile(path: string, mode: 'replace' | 'exclusive'): Promise<OpenFile> {
  const handle = await open(path, mode === 'exclusive' ? 'wx' : 'w', OWNER_ONLY_FILE);
  return {
    write: (content) => handle.writeFile(content),
    sync: () => handle.sync(),
    stat: async () => toFileStat(await handle.stat()),
    close: () => handle.close(),
  };
}

/** What "this can't be done to a folder here" is called: by Windows, and by some network and FAT drives. */
const CANNOT_SYNC_FOLDERS = process.platform === 'win32' ? ['EPERM', 'EACCES', 'EISDIR', 'EBADF'] : [];

async function syncFolder(path: string): Promise<void> {
  try {
    const handle = await open(path, 'r');
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
  } catch (error) {
    if (!hasCode(error, 'EINVAL', 'ENOTSUP', 'ENOSYS', ...CANNOT_SYNC_FOLDERS)) throw error;
  }
}

function toFileStat({ size, mtimeMs }: FileStat): FileStat {
  return { size, mtimeMs };
}
