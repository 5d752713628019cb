import { basename, dirname } from 'node:path';
import type { FileStat, FileSystem, OpenFile } from '@core/store/file-system';
import { systemError } from './faulty-disk';

interface Inode {
  content: Uint8Array;
  /** What has been synced; null when nothing has. */
  synced: Uint8Array | null;
  mtimeMs: number;
}

/** Names in one folder: as the running system sees them, and as they are on the disk itself. */
interface Folder {
  names: Map<string, Inode | Folder>;
  synced: Map<string, Inode | Folder>;
  mtimeMs: number;
}

/**
 * A disk in memory that forgets at a power loss what was not synced: content not synced is lost, partly or wholly, and
 * of the names changed in a folder since its last sync, any may have reached the disk, in no order.
 */
export class PowerLossDisk implements FileSystem {
  #root: Folder = newFolder();
  #clock = Date.parse('2026-08-17T07:00:00.000Z');
  /** From 0 to below 1; decides what survives. */
  readonly #chance: () => number;
  readonly #keepsFolderTimes: boolean;

  /** Not every drive notes in a folder's time when its files come and go. */
  constructor(chance: () => number, keepsFolderTimes = true) {
    this.#chance = chance;
    this.#keepsFolderTimes = keepsFolderTimes;
  }

  /** The power goes and comes back. */
  losePower(): void {
    this.#root = this.#survive(this.#root);
  }

  read = async (path: string) => this.#file(path).content;

  open = async (path: string, mode: 'replace' | 'exclusive'): Promise<OpenFile> => {
    const folder = this.#folder(dirname(path));
    const existing = folder.names.get(basename(path));
    if (existing && mode === 'exclusive') throw systemError('EEXIST');
    const inode = existing && !isFolder(existing) ? existing : this.#newInode();
    inode.content = new Uint8Array();
    this.#change(folder).set(basename(path), inode);
    return {
      write: async (content) => {
        const added = typeof content === 'string' ? new TextEncoder().encode(content) : content;
        inode.content = Uint8Array.from([...inode.content, ...added]);
        inode.mtimeMs = this.#tick();
      },
      sync: async () => {
        inode.synced = inode.content;
      },
      stat: async () => statOf(inode),
      close: async () => undefined,
    };
  };

  link = async (existing: string, path: string) => {
    const inode = this.#file(existing);
    const folder = this.#folder(dirname(path));
    if (folder.names.has(basename(path))) throw systemError('EEXIST');
    this.#change(folder).set(basename(path), inode);
  };

  rename = async (from: string, to: string) => {
    const inode = this.#file(from);
    if (this.#folder(dirname(to)).names.get(basename(to)) === inode) return;
    this.#change(this.#folder(dirname(to))).set(basename(to), inode);
    this.#change(this.#folder(dirname(from))).delete(basename(from));
  };

  remove = async (path: string) => {
    this.#file(path);
    this.#change(this.#folder(dirname(path))).delete(basename(path));
  };

  makeFolder = async (path: string) => {
    const parent = this.#folder(dirname(path));
    if (parent.names.has(basename(path))) throw systemError('EEXIST');
    this.#change(parent).set(basename(path), newFolder());
  };

  list = async (path: string) => [...this.#folder(path).names.keys()];

  stat = async (path: string): Promise<FileStat> => {
    const found = this.#find(path);
    return isFolder(found) ? { size: 0, mtimeMs: found.mtimeMs } : statOf(found);
  };

  touch = async (path: string, at: Date) => {
    this.#find(path).mtimeMs = at.getTime();
  };

  syncFolder = async (path: string) => {
    const folder = this.#folder(path);
    folder.synced = new Map(folder.names);
  };

  #survive(folder: Folder): Folder {
    const names = new Map<string, Inode | Folder>();
    for (const name of new Set([...folder.names.keys(), ...folder.synced.keys()])) {
      const kept = this.#chance() < 0.5 ? folder.names.get(name) : folder.synced.get(name);
      if (kept) names.set(name, isFolder(kept) ? this.#survive(kept) : this.#surviving(kept));
    }
    return { names, synced: new Map(names), mtimeMs: folder.mtimeMs };
  }

  /** The same file under its other names loses the same. */
  #surviving(inode: Inode): Inode {
    if (inode.synced === inode.content) return inode;
    const length = Math.floor(this.#chance() * (inode.content.length + 1));
    inode.content = inode.synced ?? (this.#chance() < 0.5 ? inode.content.slice(0, length) : new Uint8Array(length));
    inode.synced = inode.content;
    return inode;
  }

  #change(folder: Folder): Folder['names'] {
    if (this.#keepsFolderTimes) folder.mtimeMs = this.#tick();
    return folder.names;
  }

  #newInode(): Inode {
    return { content: new Uint8Array(), synced: null, mtimeMs: this.#tick() };
  }

  #tick(): number {
    this.#clock += 1;
    return this.#clock;
  }

  #find(path: string): Inode | Folder {
    let found: Inode | Folder | undefined = this.#root;
    for (const name of path.split('/').filter(Boolean)) {
      found = found && isFolder(found) ? found.names.get(name) : undefined;
    }
    if (!found) throw systemError('ENOENT');
    return found;
  }

  #file(path: string): Inode {
    const found = this.#find(path);
    if (isFolder(found)) throw systemError('EISDIR');
    return found;
  }

  #folder(path: string): Folder {
    const found = this.#find(path);
    if (!isFolder(found)) throw systemError('ENOTDIR');
    return found;
  }
}

function newFolder(): Folder {
  return { names: new Map(), synced: new Map(), mtimeMs: 0 };
}

function isFolder(thing: Inode | Folder): thing is Folder {
  return 'names' in thing;
}

function statOf({ content, mtimeMs }: Inode): FileStat {
  return { size: content.length, mtimeMs };
}
