import { once } from 'node:events';
import { mkdtemp, readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron, type ElectronApplication, expect } from '@playwright/test';
import { type OpenDoor, ROOT, type Surroundings } from './door';
import { watchOutput, watchPages } from './watch-page';

/** The real Electron where there is one, else the stand-in (see tests/standin/README.md). */
export const ELECTRON = process.env.ELECTRON_BIN ?? join(ROOT, 'tests/standin/electron');
export const IS_STANDIN = process.env.ELECTRON_BIN === undefined;
/** Chromium as it is packaged knows no custom schemes, so the stand-in has another name for app://kit. */
export const ORIGIN = IS_STANDIN ? 'https://kit.app.standin.invalid' : 'app://kit';

/** What starts the program on a data folder. Chromium's own files go beside the data, never into it. */
export function desktopArgs(dataDir: string, ...options: string[]): string[] {
  return [ROOT, `--data=${dataDir}`, `--user-data-dir=${dataDir}-profile`, ...options];
}

/** The program on the desktop. */
export async function openDesktop({ dataDir, language, report }: Surroundings): Promise<OpenDoor> {
  const app = await _electron.launch({
    executablePath: ELECTRON,
    args: desktopArgs(dataDir, `--lang=${language}`),
    cwd: ROOT,
  });
  const child = app.process();
  const exited = once(child, 'exit');
  child.stderr?.on('data', (chunk) => watchOutput(String(chunk), report));
  watchPages(app.context(), ORIGIN, report);
  const page = await app.firstWindow();
  await page.waitForURL((url) => url.href.startsWith(ORIGIN));
  await page.setViewportSize({ width: 1366, height: 768 });

  return {
    page,
    app,
    exportTo: (action) => saveFrom(app, action),
    async close() {
      await app.close();
      const [code] = await exited;
      if (code !== 0) report(`the desktop door ended with code ${code}`);
    },
  };
}

/** Answers the save dialog with the suggested name in a folder of its own, and waits until the file is there. */
async function saveFrom(app: ElectronApplication, action: () => Promise<unknown>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'lederspeil-export-'));
  await app.evaluate(({ dialog }, target) => {
    dialog.showSaveDialog = async (...asked: unknown[]) => {
      const { defaultPath } = asked[asked.length - 1] as { defaultPath: string };
      const name = defaultPath.split(/[\\/]/).pop();
      return { canceled: false, filePath: `${target}/${name}` };
    };
  }, folder);
  await action();
  const saved = async () => (await readdir(folder)).filter((name) => !name.startsWith('.'));
  await expect.poll(saved, { timeout: 60_000 }).toHaveLength(1);
  const [name = ''] = await saved();
  return join(folder, name);
}
