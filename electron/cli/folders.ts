import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The program's own folder: the nearest one above this file that holds the built-in packs. */
const PROGRAM_DIR = findAbove(import.meta.dirname);

export const RESOURCES_DIR = join(PROGRAM_DIR, 'resources');
export const RENDERER_DIR = join(PROGRAM_DIR, 'out', 'renderer');

function findAbove(folder: string): string {
  if (existsSync(join(folder, 'resources', 'packs'))) return folder;
  const parent = dirname(folder);
  if (parent === folder) throw new Error('the program was moved away from its resources');
  return findAbove(parent);
}
