import { join } from 'node:path';

/** Where a problem lies, as editors and terminals understand it: "folder/file:line". */
export function placeOf({ pack, file, line }: { pack: string; file: string; line: number | null }): string {
  const path = join(pack, file);
  return line === null ? path : `${path}:${line}`;
}
