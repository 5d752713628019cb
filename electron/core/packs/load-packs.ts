import type { Dirent } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { findingOf } from '@shared/content/problem';
import { type LoadedPack, type LocatedFinding, type ReadPack, readPack } from './read-pack';

/** More folders than an owner of any size will have; those after them are refused. */
export const MOST_PACKS = 100;

export interface LoadedPacks {
  packs: LoadedPack[];
  /** What is wrong with the packs that were refused. Warnings are left to `kit check-pack`. */
  problems: LocatedFinding[];
}

/** Loads every pack in a folder. One that is broken is refused by name, file and line; the others load. */
export async function loadPacks(dir: string, { builtIn = false } = {}): Promise<LoadedPacks> {
  return admit(await readFolders(dir, builtIn));
}

/** Built-in packs first, then the owner's. An owner's pack can't take the place of a built-in one by its id. */
export async function loadAllPacks(builtInDir: string, ownersDir: string | null): Promise<LoadedPacks> {
  const owners = ownersDir === null ? [] : await readFolders(ownersDir, false);
  return admit([...(await readFolders(builtInDir, true)), ...owners]);
}

/** Takes in the packs that are sound, in order; the first to use an id keeps it. */
function admit(reads: readonly ReadPack[]): LoadedPacks {
  const packs = new Map<string, LoadedPack>();
  const problems: LocatedFinding[] = [];
  for (const { name, pack, idLine, findings } of reads) {
    const id = pack?.structure.id ?? '';
    if (!pack) problems.push(...findings.filter((finding) => finding.level === 'error'));
    else if (packs.has(id))
      problems.push({ ...findingOf('pack-id-taken', 'pack.json', ['id'], { id }), pack: name, line: idLine });
    else packs.set(id, pack);
  }
  return { packs: [...packs.values()], problems };
}

async function readFolders(dir: string, builtIn: boolean): Promise<ReadPack[]> {
  const entries = await listFolders(dir);
  const reads: ReadPack[] = [];
  for (const entry of entries.slice(0, MOST_PACKS)) {
    if (entry.isSymbolicLink()) reads.push(refuse(entry.name, 'file-is-link'));
    else reads.push(await readPack(join(dir, entry.name), entry.name, builtIn));
  }
  return [...reads, ...entries.slice(MOST_PACKS).map((entry) => refuse(entry.name, 'too-many-packs'))];
}

function refuse(name: string, code: 'file-is-link' | 'too-many-packs'): ReadPack {
  const finding = { ...findingOf(code, '', [], { most: MOST_PACKS }), pack: name, line: null };
  return { name, pack: null, idLine: null, findings: [finding] };
}

/** Folders and links, by name; none when the folder isn't there. */
async function listFolders(dir: string): Promise<Dirent[]> {
  const entries = await readdir(dir, { withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => !entry.name.startsWith('.') && (entry.isDirectory() || entry.isSymbolicLink()))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}
