import { randomBytes } from 'node:crypto';
import { basename, dirname, join } from 'node:path';
import { ignoreFailure } from '@core/store/durable-write';
import { toFailure } from '@core/store/failures';
import type { FileSystem } from '@core/store/file-system';
import { nodeFileSystem } from '@core/store/node-file-system';
import { ok, type Result } from '@shared/api/result';

/**
 * Writes an exported file where the user wants it, whole or not at all: temporary file, fsync, rename, fsync of the
 * folder. Unlike a record's, its earlier content is not kept: the user has agreed to replace it.
 */
export async function writeExported(
  path: string,
  bytes: Uint8Array,
  files: FileSystem = nodeFileSystem,
): Promise<Result<Record<never, never>>> {
  const folder = dirname(path);
  const temporary = join(folder, `.${basename(path).slice(0, 80)}.${randomBytes(6).toString('hex')}`);
  try {
    const file = await files.open(temporary, 'exclusive');
    try {
      await file.write(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await files.rename(temporary, path);
    await files.syncFolder(folder);
    return ok({});
  } catch (error) {
    await ignoreFailure(files.remove(temporary));
    return toFailure(error);
  }
}
