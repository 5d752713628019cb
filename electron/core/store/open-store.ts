import { join, resolve } from 'node:path';
import type { AppState } from '@shared/api/contract';
import { ok, type Result } from '@shared/api/result';
import { DeckDocument } from '@shared/deck/document';
import { type Round, RoundSummary } from '@shared/domain/round';
import { DEFAULT_SETTINGS } from '@shared/domain/settings';
import type { z } from 'zod';
import { keepAside } from './aside';
import { Catalogue, type Trust } from './catalogue';
import { Collection } from './collection';
import { ASIDE, type DataFolder, DECKS, NOTICES, PLAN, QUARANTINE, ROUNDS, SETTINGS, TRASH } from './data-folder';
import { FileDocumentStore } from './document-store';
import { ignoreFailure, makeFolderDurably, sweep } from './durable-write';
import { toFailure } from './failures';
import { FileQueue } from './file-queue';
import type { FileSystem } from './file-system';
import { type EntryLines, parseEntries, type ShelfSnapshot } from './formats/catalogue';
import { deckFormat } from './formats/deck';
import { noticesFormat } from './formats/notices';
import { planFormat } from './formats/plan';
import { roundFormat } from './formats/round';
import { settingsFormat } from './formats/settings';
import { acquireLock, type Lock } from './lock';
import { nodeFileSystem } from './node-file-system';
import { NoticeBoard } from './notice-board';
import { reconcile } from './reconcile';
import { Shelf } from './shelf';
import type { Store } from './store';
import { emptyTrash } from './trash';

export interface StoreOptions {
  /** Made when it isn't there. */
  dataDir: string;
  /** Who opens it: told to others who try. */
  door: AppState['door'];
  /** What the list shows of a round. Pure. */
  summarize(round: Round): RoundSummary;
  files?: FileSystem;
  now?(): Date;
}

/**
 * Opens a data folder and owns it until `close`. Errors: `folder-in-use` (pid, door, since), `folder-read-only`,
 * `disk-full`, `disk-error`. Damaged files don't keep it from opening: they are dealt with one by one, see `notices`.
 */
export async function openStore(options: StoreOptions): Promise<Result<Store>> {
  const { files = nodeFileSystem, now = () => new Date(), door } = options;
  const dir = resolve(options.dataDir);
  try {
    await makeFolderDurably(files, dir);
    const lock = await acquireLock(files, dir, door, now());
    if (!lock.ok) return lock;
    try {
      const folder = { dir, files, now, queue: new FileQueue(), notices: new NoticeBoard() };
      return ok(await openFolder(folder, lock.data, options));
    } catch (error) {
      await lock.data.release();
      throw error;
    }
  } catch (error) {
    return toFailure(error);
  }
}

async function openFolder(folder: DataFolder, lock: Lock, options: StoreOptions): Promise<Store> {
  for (const name of [ROUNDS, DECKS, `${TRASH}/${ROUNDS}`, `${TRASH}/${DECKS}`, QUARANTINE, ASIDE]) {
    await makeFolderDurably(folder.files, join(folder.dir, name));
  }
  for (const name of ['', QUARANTINE, ASIDE]) {
    const dir = join(folder.dir, name);
    await sweep(folder.files, dir, await folder.files.list(dir));
  }
  await folder.notices.open(new FileDocumentStore(folder, NOTICES, noticesFormat, { notices: [] }));
  const catalogue = new Catalogue(folder.files, folder.dir);
  const shelves = { [ROUNDS]: new Shelf<RoundSummary>(), [DECKS]: new Shelf<DeckDocument>() };
  const rounds = new Collection(folder, catalogue, shelves[ROUNDS], {
    name: ROUNDS,
    format: roundFormat,
    summarize: options.summarize,
  });
  const decks = new Collection(folder, catalogue, shelves[DECKS], {
    name: DECKS,
    format: deckFormat,
    summarize: (deck) => deck,
  });
  const snapshots = await catalogue.read();
  const roundTrust = await fillShelf(catalogue, ROUNDS, shelves[ROUNDS], RoundSummary, snapshots[ROUNDS]);
  const deckTrust = await fillShelf(catalogue, DECKS, shelves[DECKS], DeckDocument, snapshots[DECKS]);
  await reconcile(folder, ROUNDS, shelves[ROUNDS], roundTrust, (id) => rounds.refresh(id));
  await reconcile(folder, DECKS, shelves[DECKS], deckTrust, (id) => decks.refresh(id));
  await ignoreFailure(catalogue.write(shelves));
  await ignoreFailure(emptyTrash(folder, ROUNDS).then(() => emptyTrash(folder, DECKS)));

  let closing: Promise<void> | null = null;
  const close = async () => {
    await folder.queue.close();
    await ignoreFailure(catalogue.write(shelves));
    await lock.release();
  };
  return {
    dataDir: folder.dir,
    rounds,
    decks,
    plan: new FileDocumentStore(folder, PLAN, planFormat, { goals: [] }),
    settings: new FileDocumentStore(folder, SETTINGS, settingsFormat, DEFAULT_SETTINGS),
    keepAside: (text) => keepAside(folder, text),
    notices: () => folder.notices.list(),
    dismissNotice: (id) => folder.notices.dismiss(id),
    close: () => {
      closing ??= close();
      return closing;
    },
  };
}

/**
 * Puts an earlier run's entries on the shelf and says how far they can be relied on. They were all written by the same
 * code, so the first one stands for all: if it no longer fits, none is used.
 */
async function fillShelf<S extends { id: string; createdAt: string }>(
  catalogue: Catalogue,
  name: string,
  shelf: Shelf<S>,
  schema: z.ZodType<S>,
  snapshot: ShelfSnapshot<EntryLines> | undefined,
): Promise<Trust> {
  if (!snapshot) return 'nothing';
  const [sample] = parseEntries(snapshot.entries, 1);
  if (sample && sample.summary !== null && !schema.safeParse(sample.summary).success) return 'nothing';
  shelf.fill(snapshot.entries);
  return catalogue.trust(name, snapshot);
}
