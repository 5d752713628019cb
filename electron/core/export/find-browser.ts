import { access, constants } from 'node:fs/promises';
import { delimiter, posix, win32 } from 'node:path';
import type { Machine } from '../data-dir';

/** The commands that Linux distributions give browsers of the Chromium family. */
const COMMANDS = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
];

const MAC_APPS = [
  'Google Chrome.app/Contents/MacOS/Google Chrome',
  'Chromium.app/Contents/MacOS/Chromium',
  'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];

const WINDOWS_APPS = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];

/** Where a browser of the Chromium family may lie, the one to prefer first. `CHROMIUM_PATH` comes before all. */
export function listBrowserPaths({ platform, env, home }: Machine): string[] {
  const named = env.CHROMIUM_PATH ? [env.CHROMIUM_PATH] : [];
  return [...named, ...systemPaths({ platform, env, home })];
}

function systemPaths({ platform, env, home }: Machine): string[] {
  if (platform === 'win32') {
    const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter((root) => root !== undefined);
    return WINDOWS_APPS.flatMap((app) => roots.map((root) => win32.join(root, app)));
  }
  if (platform === 'darwin') {
    const roots = ['/Applications', posix.join(home, 'Applications')];
    return MAC_APPS.flatMap((app) => roots.map((root) => posix.join(root, app)));
  }
  const folders = (env.PATH ?? '').split(delimiter).filter((folder) => posix.isAbsolute(folder));
  return [
    ...COMMANDS.flatMap((command) => folders.map((folder) => posix.join(folder, command))),
    '/opt/google/chrome/chrome',
    '/snap/bin/chromium',
  ];
}

/** The first of them that is there and may be run; null when none is. */
export async function findBrowser(machine: Machine): Promise<string | null> {
  for (const path of listBrowserPaths(machine)) {
    const runs = await access(path, constants.X_OK).then(
      () => true,
      () => false,
    );
    if (runs) return path;
  }
  return null;
}
