import { setTimeout as wait } from 'node:timers/promises';
import { crc32 } from 'node:zlib';
import { AppState } from '@shared/api/contract';
import { z } from 'zod';
import { ignoreFailure, readIfPresent, removeIfPresent } from './durable-write';
import { hasCode } from './failures';
import type { FileSystem } from './file-system';
import { ProcessIdentity } from './process-identity';

export const Owner = ProcessIdentity.extend({
  /** Of this one opening; never used again. */
  token: z.uuid(),
  door: AppState.shape.door,
  /** Instant. */
  since: z.string(),
});
export type Owner = z.infer<typeof Owner>;

/** Who holds a lock file. `owner` null: it can't be read, so nobody who lives has written it. */
export interface Holder {
  path: string;
  token: string;
  owner: Owner | null;
}

/** My name on a slip of paper, which can be put in a place only if that is free. */
export class Claim {
  readonly #files: FileSystem;
  readonly #path: string;
  readonly #content: string;

  constructor(files: FileSystem, path: string, content: string) {
    this.#files = files;
    this.#path = path;
    this.#content = content;
  }

  /** True when the place was free and is mine now. Complete at once where links work. */
  async put(place: string): Promise<boolean> {
    try {
      await this.#write(this.#path, 'replace');
      await this.#files.link(this.#path, place).catch((error: unknown) => {
        if (hasCode(error, 'EEXIST', 'ENOENT')) throw error;
        return this.#write(place, 'exclusive');
      });
      return true;
    } catch (error) {
      // ENOENT: an owner who sweeps the folder has taken the slip away; there is an owner, then.
      if (hasCode(error, 'EEXIST', 'ENOENT')) return false;
      throw error;
    }
  }

  replace(place: string): Promise<void> {
    return this.#files.rename(this.#path, place);
  }

  withdraw(): Promise<void> {
    return ignoreFailure(removeIfPresent(this.#files, this.#path));
  }

  async #write(path: string, mode: 'replace' | 'exclusive'): Promise<void> {
    const file = await this.#files.open(path, mode);
    try {
      await file.write(this.#content).finally(() => file.close());
    } catch (error) {
      await ignoreFailure(this.#files.remove(path));
      throw error;
    }
  }
}

/** Null when nobody holds it. One that can't be read may be in the middle of being written: it is given a moment. */
export async function readHolder(files: FileSystem, path: string): Promise<Holder | null> {
  for (let tries = 0; ; tries += 1) {
    const content = await readIfPresent(files, path);
    if (content === null) return null;
    const owner = parseOwner(Buffer.from(content).toString('utf8'));
    if (owner) return { path, token: owner.token, owner };
    if (tries === 10) return { path, token: `unreadable-${crc32(Buffer.from(content)).toString(16)}`, owner: null };
    await wait(20);
  }
}

function parseOwner(text: string): Owner | null {
  try {
    return Owner.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}
