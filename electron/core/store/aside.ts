import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { ok } from '@shared/api/result';
import { ASIDE, type DataFolder } from './data-folder';
import { statIfPresent, writeDurably } from './durable-write';
import { toFailure } from './failures';
import type { Done } from './store';

/** Named by what it holds: neither the order nor the number of tries can be read from the folder. */
export async function keepAside(folder: DataFolder, text: string): Promise<Done> {
  const name = createHash('sha256').update(text).digest('hex').slice(0, 32);
  const path = join(folder.dir, ASIDE, `${name}.txt`);
  try {
    if ((await statIfPresent(folder.files, path)) === null) await writeDurably(folder.files, path, text);
    return ok({});
  } catch (error) {
    return toFailure(error);
  }
}
