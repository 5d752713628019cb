import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { uptime } from 'node:os';
import { promisify } from 'node:util';
import { z } from 'zod';
import { hasCode } from './failures';

/** Tells a process apart from every other, also from a later one that is given the same number. */
export const ProcessIdentity = z.object({
  pid: z.int().positive(),
  /** Linux: this start of the machine. Null elsewhere. */
  boot: z.string().nullable(),
  /** Linux: clock ticks from the machine's start to the process's. Elsewhere: milliseconds since 1970. */
  started: z.number(),
});
export type ProcessIdentity = z.infer<typeof ProcessIdentity>;

/** Elsewhere than on Linux a process says itself when it was started, and the system may say it was a little earlier. */
const TOLERANCE_MS = 10_000;

/** This process. */
export async function identifyMyself(): Promise<ProcessIdentity> {
  const boot = await readBoot();
  const state = boot === null ? null : await readLinuxState(process.pid);
  if (boot !== null && state) return { pid: process.pid, boot, started: state.started };
  return { pid: process.pid, boot: null, started: Date.now() - process.uptime() * 1000 };
}

/**
 * Whether that very process still runs on this machine. Linux: certain. Elsewhere: as far as the system tells; where it
 * doesn't say when the process with that number was started, it is taken for the same unless the machine has been
 * restarted since.
 */
export async function isAlive(owner: ProcessIdentity): Promise<boolean> {
  const boot = await readBoot();
  if (boot !== null && owner.boot !== null) {
    if (boot !== owner.boot) return false;
    const state = await readLinuxState(owner.pid);
    return state !== null && state.started === owner.started && !['Z', 'X'].includes(state.letter);
  }
  if (!isNumberInUse(owner.pid)) return false;
  const started = await askSystem(owner.pid);
  if (started === null) return owner.started > Date.now() - uptime() * 1000 - TOLERANCE_MS;
  return Math.abs(started - owner.started) <= TOLERANCE_MS;
}

async function readBoot(): Promise<string | null> {
  if (process.platform !== 'linux') return null;
  const boot = await readFile('/proc/sys/kernel/random/boot_id', 'utf8').catch(() => null);
  return boot?.trim() ?? null;
}

/** Fields 3 and 22 of /proc/<pid>/stat (proc(5)), counted after the name in brackets, which may hold anything. */
async function readLinuxState(pid: number): Promise<{ letter: string; started: number } | null> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => null);
  const fields = stat?.slice(stat.lastIndexOf(')') + 2).split(' ');
  const [letter, started] = [fields?.[0], Number(fields?.[19])];
  return letter === undefined || Number.isNaN(started) ? null : { letter, started };
}

function isNumberInUse(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return hasCode(error, 'EPERM');
  }
}

/** When the process with that number was started, in milliseconds since 1970; null when the system doesn't say. */
async function askSystem(pid: number): Promise<number | null> {
  const [program, args] =
    process.platform === 'win32'
      ? [
          'powershell.exe',
          ['-NoProfile', '-Command', `(Get-Process -Id ${pid}).StartTime.ToUniversalTime().ToString('o')`],
        ]
      : ['ps', ['-o', 'lstart=', '-p', String(pid)]];
  const options = { timeout: 5000, windowsHide: true, env: { ...process.env, LC_ALL: 'C' } };
  const answer = await promisify(execFile)(program, args, options).catch(() => null);
  const time = Date.parse(answer?.stdout.trim() ?? '');
  return Number.isNaN(time) ? null : time;
}
