import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fail, ok, type Result } from '@shared/api/result';
import type { Language } from '@shared/domain/language';
import type { Store } from './store/store';

/** The two places that a user can be in: her own data, and a made-up school in a folder that is thrown away. */
export interface Workspaces {
  current(): { kind: 'own' | 'sample'; store: Store };
  readonly own: Store;
  /** Opens a freshly filled made-up school; does nothing when one is open. */
  enterSample(language: Language): Promise<Result<null>>;
  /** Closes the made-up school and deletes it. How things look stays as the user last set it. */
  leaveSample(): Promise<Result<null>>;
  close(): Promise<void>;
}

export interface WorkspaceOptions {
  own: Store;
  open(dataDir: string): Promise<Result<Store>>;
  fill(store: Store, language: Language): Promise<Result<unknown>>;
}

/** What a run that was cut short may have left behind is removed first. */
export async function createWorkspaces({ own, open, fill }: WorkspaceOptions): Promise<Workspaces> {
  const folder = join(own.dataDir, 'sample');
  let sample: Store | null = null;
  let last: Promise<unknown> = Promise.resolve();
  await removeFolder(folder);

  /** One move at a time, so that two windows can't open the same folder twice. */
  function queue<T>(move: () => Promise<T>): Promise<T> {
    const next = last.then(move);
    last = next.catch(() => undefined);
    return next;
  }

  async function enter(language: Language): Promise<Result<null>> {
    if (sample) return ok(null);
    if (!(await removeFolder(folder))) return fail('disk-error');
    const opened = await open(folder);
    if (!opened.ok) return opened;
    const filled = await fillLike(own, opened.data, () => fill(opened.data, language));
    if (!filled.ok) {
      await opened.data.close();
      await removeFolder(folder);
      return filled;
    }
    sample = opened.data;
    return ok(null);
  }

  async function leave(): Promise<Result<null>> {
    if (!sample) return ok(null);
    await copyLook(sample, own);
    await sample.close();
    sample = null;
    return (await removeFolder(folder)) ? ok(null) : fail('disk-error');
  }

  return {
    own,
    current: () => (sample ? { kind: 'sample', store: sample } : { kind: 'own', store: own }),
    enterSample: (language) => queue(() => enter(language)),
    leaveSample: () => queue(leave),
    close: () =>
      queue(async () => {
        await leave();
        await own.close();
      }),
  };
}

async function fillLike(own: Store, store: Store, fill: () => Promise<Result<unknown>>): Promise<Result<unknown>> {
  const filled = await fill();
  return filled.ok ? copyLook(own, store) : filled;
}

/** Language, theme, text size and shortcuts; who the user is stays where it is. */
async function copyLook(from: Store, to: Store): Promise<Result<unknown>> {
  const settings = await from.settings.read();
  if (!settings.ok) return settings;
  const { author: _, ...look } = settings.data;
  return to.settings.update((current) => ({ ...current, ...look }));
}

async function removeFolder(folder: string): Promise<boolean> {
  return rm(folder, { recursive: true, force: true, maxRetries: 3 }).then(
    () => true,
    () => false,
  );
}
