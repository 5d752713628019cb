import { constants } from 'node:fs';
import { lstat, open } from 'node:fs/promises';
import { join } from 'node:path';
import { findingOf, type PackFinding } from '@shared/content/problem';

/** The built-in packs are under 60 kB a file. */
export const LARGEST_PACK_FILE = 1_000_000;

/**
 * Text of one file of a pack, without a byte order mark. Links are not followed, so that a pack can't show what lies
 * outside its folder; sizes are bounded before anything is read.
 */
export async function readPackFile(folder: string, file: string): Promise<{ text: string } | PackFinding> {
  const path = join(folder, file);
  try {
    const found = await lstat(path);
    if (found.isSymbolicLink()) return findingOf('file-is-link', file);
    if (!found.isFile()) return findingOf('file-unreadable', file);
    const bytes = await readBounded(path);
    if (bytes.byteLength > LARGEST_PACK_FILE)
      return findingOf('file-too-large', file, [], { most: LARGEST_PACK_FILE / 1000 });
    return decode(bytes, file);
  } catch (error) {
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    return findingOf(missing ? 'file-missing' : 'file-unreadable', file);
  }
}

/** At most one byte more than is allowed, however large the file has grown since it was looked at. */
async function readBounded(path: string): Promise<Uint8Array> {
  const handle = await open(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0));
  try {
    const buffer = new Uint8Array(LARGEST_PACK_FILE + 1);
    let length = 0;
    while (length < buffer.byteLength) {
      const { bytesRead } = await handle.read(buffer, length, buffer.byteLength - length);
      if (bytesRead === 0) break;
      length += bytesRead;
    }
    return buffer.subarray(0, length);
  } finally {
    await handle.close();
  }
}

function decode(bytes: Uint8Array, file: string): { text: string } | PackFinding {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return findingOf('not-utf8', file);
  }
}
