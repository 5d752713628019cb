import { dirname, join } from 'node:path';
import { type DataFolder, QUARANTINE } from './data-folder';
import { PREVIOUS, placeDurably, readIfPresent, removeIfPresent, statIfPresent } from './durable-write';
import { decode, type Format } from './formats/format';

/**
 * For a file that is damaged or gone: puts what is left of it in quarantine and its last good copy in its place, and
 * leaves a notice. Returns whether a copy took its place. Each step leaves something that the next open can go on from.
 */
export async function recoverFile<T>(folder: DataFolder, file: string, format: Format<T>): Promise<boolean> {
  const path = join(folder.dir, file);
  const copy = await examineCopy(folder, path + PREVIOUS, format);
  const damaged = (await statIfPresent(folder.files, path)) !== null;
  if (!damaged && copy !== 'good') return false;
  const place = damaged ? await findFreePlace(folder, file) : '';
  await folder.notices.tell({ kind: copy === 'good' ? 'restored-copy' : 'quarantined', file, detail: place });
  if (damaged) await placeDurably(folder.files, path, join(folder.dir, place));
  if (copy === 'damaged') await putAside(folder, file + PREVIOUS);
  if (copy === 'good') await folder.files.rename(path + PREVIOUS, path);
  else await removeIfPresent(folder.files, path);
  await folder.files.syncFolder(dirname(path));
  return copy === 'good';
}

/** A copy written by a later version is good: it is whole, though not for us to read. */
async function examineCopy<T>(
  folder: DataFolder,
  path: string,
  format: Format<T>,
): Promise<'none' | 'good' | 'damaged'> {
  const content = await readIfPresent(folder.files, path);
  if (content === null) return 'none';
  const { kind } = decode(content, format);
  return kind === 'ok' || kind === 'newer' ? 'good' : 'damaged';
}

async function putAside(folder: DataFolder, file: string): Promise<void> {
  const path = join(folder.dir, file);
  await placeDurably(folder.files, path, join(folder.dir, await findFreePlace(folder, file)));
  await removeIfPresent(folder.files, path);
}

/** `quarantine/rounds-<id>.json`, with a number where that is taken: nothing there is ever overwritten. */
async function findFreePlace(folder: DataFolder, file: string): Promise<string> {
  const [, stem = file, ending = ''] = /^(.*?)(\.json.*)$/.exec(file.replaceAll('/', '-')) ?? [];
  for (let number = 1; ; number += 1) {
    const place = `${QUARANTINE}/${stem}${number === 1 ? '' : `-${number}`}${ending}`;
    if ((await statIfPresent(folder.files, join(folder.dir, place))) === null) return place;
  }
}
