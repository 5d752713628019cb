import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type { AppState } from '@shared/api/contract';
import { fail, ok, type Result } from '@shared/api/result';
import { LOCK } from './data-folder';
import { ignoreFailure, TEMPORARY } from './durable-write';
import type { FileSystem } from './file-system';
import { Claim, type Holder, type Owner, readHolder } from './lock-claim';
import { identifyMyself, isAlive } from './process-identity';

export interface Lock {
  /** Never rejects: a lock that can't be removed falls to the next opener, its owner being gone. */
  release(): Promise<void>;
}

const HEIR = '.heir-';
const MOST_TRIES = 50;

/**
 * Takes the data folder for this process. `folder-in-use` (pid, door, since) when a living process has it, this one
 * included. Rejects with the system's refusal.
 *
 * A dead owner's lock is never removed and made anew, for between the two a third process could come. Instead exactly
 * one process can create the file `lock.heir-<token of the dead>`, and it alone may then replace `lock`; should it die
 * before it has, its own heir goes on from there. The tokens are never used again, so who has been looking at an
 * outdated chain finds that `lock` no longer names the dead and starts over.
 */
export async function acquireLock(
  files: FileSystem,
  dir: string,
  door: AppState['door'],
  since: Date,
): Promise<Result<Lock>> {
  const me: Owner = { ...(await identifyMyself()), token: randomUUID(), door, since: since.toISOString() };
  const path = join(dir, LOCK);
  const claim = new Claim(files, `${path}.${me.token}${TEMPORARY}`, JSON.stringify(me));
  try {
    for (let tries = 0; tries < MOST_TRIES; tries += 1) {
      const outcome = await tryOnce(files, path, claim);
      if (outcome === 'taken') {
        await ignoreFailure(sweepHeirs(files, dir));
        return ok({ release: () => ignoreFailure(release(files, path, me.token)) });
      }
      if (outcome !== 'again') return fail('folder-in-use', outcome);
    }
    return fail('disk-error', { file: LOCK });
  } finally {
    await claim.withdraw();
  }
}

async function release(files: FileSystem, path: string, token: string): Promise<void> {
  const holder = await readHolder(files, path);
  if (holder?.token === token) await files.remove(path);
}

/** Heirs that came too late and died before they could withdraw. They have no say while there is an owner. */
async function sweepHeirs(files: FileSystem, dir: string): Promise<void> {
  const names = await files.list(dir);
  for (const name of names.filter((candidate) => candidate.startsWith(LOCK + HEIR))) {
    await ignoreFailure(files.remove(join(dir, name)));
  }
}

type Outcome = 'taken' | 'again' | { pid: number; door: string; since: string };

async function tryOnce(files: FileSystem, path: string, claim: Claim): Promise<Outcome> {
  if (await claim.put(path)) return 'taken';
  const chain: Holder[] = [];
  for (let place = path; ; ) {
    const holder = await readHolder(files, place);
    if (holder === null) return 'again';
    if (holder.owner && (await isAlive(holder.owner))) {
      if (!(await stands(files, chain))) return 'again';
      const { pid, door, since } = holder.owner;
      return { pid, door, since };
    }
    chain.push(holder);
    place = `${path}${HEIR}${holder.token}`;
    if (await claim.put(place)) return succeed(files, chain, place, claim);
  }
}

/** I am the heir of the last in the chain: the lock is mine if the chain still stands. */
async function succeed(files: FileSystem, chain: readonly Holder[], place: string, claim: Claim): Promise<Outcome> {
  const [dead, ...heirs] = chain;
  try {
    if (!dead || !(await stands(files, chain))) return 'again';
    await claim.replace(dead.path);
  } finally {
    await ignoreFailure(files.remove(place));
  }
  for (const heir of heirs) await ignoreFailure(files.remove(heir.path));
  return 'taken';
}

/** Whether all in the chain still hold what they held: who takes the lock over changes its beginning first. */
async function stands(files: FileSystem, chain: readonly Holder[]): Promise<boolean> {
  for (const { path, token } of chain) if ((await readHolder(files, path))?.token !== token) return false;
  return true;
}
