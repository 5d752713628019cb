import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FileSystem } from '@core/store/file-system';
import { openStore } from '@core/store/open-store';
import type { Store } from '@core/store/store';
import type { Result } from '@shared/api/result';
import { onTestFinished } from 'vitest';
import { dataOf, summarize } from './samples-of-data';

export * from './samples-of-data';

/** An empty folder that is gone when the test is over. */
export async function makeFolder(): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), 'lederspeil-store-'));
  onTestFinished(() => rm(dir, { recursive: true, force: true }));
  return dir;
}

interface Opening {
  files?: FileSystem;
  now?: () => Date;
}

export function tryOpen(dataDir: string, { files, now }: Opening = {}): Promise<Result<Store>> {
  return openStore({ dataDir, door: 'desktop', summarize, ...(files ? { files } : {}), ...(now ? { now } : {}) });
}

/** An open store that is closed when the test is over. */
export async function openSample(dataDir: string, opening: Opening = {}): Promise<Store> {
  const store = dataOf(await tryOpen(dataDir, opening));
  onTestFinished(() => store.close());
  return store;
}

/** Makes the folder look as if the process that has it open had died: what follows is a start after a crash. */
export async function abandon(dataDir: string): Promise<void> {
  const path = join(dataDir, 'lock');
  const owner = JSON.parse(await readFile(path, 'utf8'));
  await writeFile(path, JSON.stringify({ ...owner, boot: 'an earlier one' }));
}
