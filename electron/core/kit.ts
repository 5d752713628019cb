import { join } from 'node:path';
import type { KitEvent } from '@shared/api/events';
import { fail, ok, type Result } from '@shared/api/result';
import type { Language } from '@shared/domain/language';
import { importBundle } from './bundle/import-bundle';
import { createHandlers } from './handlers/create-handlers';
import { createDispatch } from './handlers/dispatch';
import { openPackLibrary, type PackLibrary } from './packs/pack-library';
import { summarizeRound } from './packs/summarize-round';
import type { Platform } from './platform';
import { makeSchool } from './sample/make-school';
import { openStore } from './store/open-store';
import type { Store } from './store/store';
import { createWorkspaces } from './workspaces';

export interface KitOptions {
  /** The user's data; made when it isn't there. One process at a time owns it. */
  dataDir: string;
  platform: Platform;
  /** The built-in packs; those in the platform's resources unless given. */
  packsDir?: string;
  now?: () => Date;
}

/** The application without a door: calls go in, values come out. */
export interface Kit {
  dispatch(method: string, input: unknown): Promise<Result<unknown>>;
  /** Returns a function that ends the subscription. */
  subscribe(listener: (event: KitEvent) => void): () => void;
  /** Gives the data folder back. */
  close(): Promise<void>;
}

/** Without this pack there is no made-up school. */
const SAMPLE_PACK = 'success-profile';

/** Opens the data folder and the packs. Fails with the store's errors, e.g. `folder-in-use`. */
export async function createKit({
  dataDir,
  platform,
  packsDir,
  now = () => new Date(),
}: KitOptions): Promise<Result<Kit>> {
  const packs = await openPackLibrary(packsDir ?? join(platform.resourcesDir, 'packs'), join(dataDir, 'packs'));
  const open = (folder: string) =>
    openStore({ dataDir: folder, door: platform.door, summarize: (round) => summarizeRound(packs, round), now });
  const own = await open(dataDir);
  if (!own.ok) return own;

  const fill = (store: Store, language: Language) => fillSample(store, packs, language, now());
  const workspaces = await createWorkspaces({ own: own.data, open, fill });
  const listeners = new Set<(event: KitEvent) => void>();
  const handlers = createHandlers({
    workspaces,
    store: () => workspaces.current().store,
    packs,
    platform,
    now,
    emit: (event) => {
      for (const listener of listeners) listener(event);
    },
  });
  return ok({
    dispatch: createDispatch(handlers),
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close: () => workspaces.close(),
  });
}

async function fillSample(store: Store, packs: PackLibrary, language: Language, today: Date): Promise<Result<unknown>> {
  if (!packs.find(SAMPLE_PACK)) return fail('pack-unknown', { pack: SAMPLE_PACK });
  return importBundle(store, makeSchool({ language, packs: packs.structures(), today }));
}
