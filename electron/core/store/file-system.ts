/** Size in bytes; last change in milliseconds since 1970. */
export interface FileStat {
  size: number;
  mtimeMs: number;
}

export interface OpenFile {
  write(content: string | Uint8Array): Promise<void>;
  /** Returns when the content is on the disk itself. */
  sync(): Promise<void>;
  stat(): Promise<FileStat>;
  close(): Promise<void>;
}

/**
 * Everything the store asks of a disk, so that tests can make each call fail and forget what was never synced.
 * All paths are absolute; every refusal is an error with the system's `code` (ENOENT, ENOSPC …).
 */
export interface FileSystem {
  read(path: string): Promise<Uint8Array>;
  /** Opens an empty file for writing. 'replace' empties one that is there; 'exclusive' refuses it with EEXIST. */
  open(path: string, mode: 'replace' | 'exclusive'): Promise<OpenFile>;
  /** A second name for the same file. EEXIST when the name is taken. */
  link(existing: string, path: string): Promise<void>;
  /** Replaces a file that is there, in one step. */
  rename(from: string, to: string): Promise<void>;
  remove(path: string): Promise<void>;
  /** One folder in an existing one. EEXIST when it is there, ENOENT when its parent isn't. */
  makeFolder(path: string): Promise<void>;
  /** Names in a folder, in no order. */
  list(path: string): Promise<string[]>;
  stat(path: string): Promise<FileStat>;
  /** Sets the time of the last change. */
  touch(path: string, at: Date): Promise<void>;
  /** Returns when names created, replaced or removed in the folder are on the disk itself. */
  syncFolder(path: string): Promise<void>;
}
