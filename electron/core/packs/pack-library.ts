import { fail, ok, type Result } from '@shared/api/result';
import type { Pack, PackStructure } from '@shared/content/pack';
import type { Language } from '@shared/domain/language';
import { type LoadedPacks, loadAllPacks } from './load-packs';
import { inPackOrder } from './pack-order';
import { type LoadedPack, type LocatedFinding, packIn } from './read-pack';

/** The packs of this run. They are read once: a changed pack is seen at the next start. */
export interface PackLibrary {
  list(language: Language): Pack[];
  structures(): PackStructure[];
  problems: readonly LocatedFinding[];
  /** Null for a pack that isn't here. */
  find(id: string): LoadedPack | null;
  read(id: string, language: Language): Result<Pack>;
}

/** The owner's packs lie in her data folder; without one there are only the built-in. */
export async function openPackLibrary(builtInDir: string, ownersDir: string | null): Promise<PackLibrary> {
  return createLibrary(await loadAllPacks(builtInDir, ownersDir));
}

function createLibrary({ packs: loaded, problems }: LoadedPacks): PackLibrary {
  const packs = inPackOrder(loaded, ({ structure }) => structure.id);
  const byId = new Map(packs.map((pack) => [pack.structure.id, pack]));
  const find = (id: string) => byId.get(id) ?? null;
  return {
    list: (language) => packs.map((pack) => packIn(pack, language)),
    structures: () => packs.map((pack) => pack.structure),
    problems,
    find,
    read(id, language) {
      const pack = find(id);
      return pack ? ok(packIn(pack, language)) : fail('pack-unknown', { pack: id });
    },
  };
}
