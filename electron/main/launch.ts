import { createHash } from 'node:crypto';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';

export interface Launch {
  dataDir: string;
  /** Chromium's own files; never in the data folder, which is the same behind all doors. */
  profileDir: string;
  /** What `--lang` asks for, as it was written. */
  locale: string | null;
}

interface Folders {
  /** Where `--data` is relative to. */
  current: string;
  /** The data folder when none is given. */
  data: string;
  /** The system's folder for the settings of programs. */
  settings: string;
}

/**
 * Reads `--data DIR` and `--lang LANGUAGE`; Chromium's own switches on the same line are left alone. Each data folder
 * has a profile of its own, because Electron allows one instance per profile.
 */
export function readLaunch(argv: readonly string[], folders: Folders): Launch {
  const { values } = parseArgs({
    args: argv.slice(1),
    options: { data: { type: 'string' }, lang: { type: 'string' } },
    strict: false,
  });
  const dataDir = typeof values.data === 'string' ? resolve(folders.current, values.data) : folders.data;
  return {
    dataDir,
    profileDir: join(folders.settings, 'Lederspeil Desktop', fingerprint(dataDir)),
    locale: typeof values.lang === 'string' ? values.lang : null,
  };
}

function fingerprint(path: string): string {
  return createHash('sha256').update(path).digest('hex').slice(0, 12);
}
