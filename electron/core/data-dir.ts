import { homedir } from 'node:os';
import { posix, win32 } from 'node:path';

export interface Machine {
  platform: NodeJS.Platform;
  env: Readonly<Record<string, string | undefined>>;
  home: string;
}

/**
 * Where a user's data lies unless a door is told otherwise, the same for all doors: `LEDERSPEIL_DATA` where it is set,
 * else the folder for application data that the system has.
 */
export function defaultDataDir(
  machine: Machine = { platform: process.platform, env: process.env, home: homedir() },
): string {
  const { platform, env, home } = machine;
  if (env.LEDERSPEIL_DATA) return env.LEDERSPEIL_DATA;
  if (platform === 'win32') return win32.join(env.APPDATA ?? win32.join(home, 'AppData', 'Roaming'), 'Lederspeil');
  if (platform === 'darwin') return posix.join(home, 'Library', 'Application Support', 'Lederspeil');
  const dataHome = env.XDG_DATA_HOME;
  const base = dataHome && posix.isAbsolute(dataHome) ? dataHome : posix.join(home, '.local', 'share');
  return posix.join(base, 'lederspeil');
}
