import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, test as base, type ElectronApplication, type Page } from '@playwright/test';
import type { Language } from '@shared/domain/language';
import { openDesktop } from './doors/desktop-door';
import { BROWSER_ARGS, CHROMIUM, type OpenDoor } from './doors/door';
import { openLoopback } from './doors/loopback-door';

export type DoorName = 'loopback' | 'desktop';

/** The program on a throw-away data folder. Whatever should not happen fails the test at its end. */
export interface Kit {
  /** The app's page; a new one after `relaunch`. */
  readonly page: Page;
  readonly dataDir: string;
  /** The Electron application; undefined behind the loopback door. */
  readonly app: ElectronApplication | undefined;
  /** Ends the program cleanly and opens it again on the same data. */
  relaunch(): Promise<Page>;
  /** Ends it, e.g. to look at the data folder. */
  close(): Promise<void>;
  /** Does something that exports a file; gives the path of what was saved. */
  exportTo(action: () => Promise<unknown>): Promise<string>;
  /** Page errors, complaints on the console and requests to elsewhere so far. */
  readonly problems: readonly string[];
  /** Says that the test asks for what should not happen: problems no longer fail it, however late they are reported. */
  provoke(): void;
}

interface Options {
  door: DoorName;
  /** The language that the program is started in. */
  language: Language;
}
interface WorkerFixtures {
  /** The machine's own Chromium, opened when it is first asked for. */
  openBrowser: () => Promise<Browser>;
}

export const test = base.extend<Options & { dataDir: string; kit: Kit }, WorkerFixtures>({
  door: ['loopback', { option: true }],
  language: ['en', { option: true }],

  openBrowser: [
    async ({ playwright }, use) => {
      let browser: Promise<Browser> | undefined;
      await use(() => {
        browser ??= playwright.chromium.launch({ executablePath: CHROMIUM, args: BROWSER_ARGS });
        return browser;
      });
      await (await browser)?.close();
    },
    { scope: 'worker' },
  ],

  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures from a pattern.
  dataDir: async ({}, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'lederspeil-e2e-'));
    await use(join(folder, 'data'));
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  },

  kit: async ({ door, language, dataDir, openBrowser }, use) => {
    const problems: string[] = [];
    let provoked = false;
    const surroundings = { dataDir, language, report: (problem: string) => problems.push(problem) };
    const open = async () => {
      const program =
        door === 'desktop' ? await openDesktop(surroundings) : await openLoopback(await openBrowser(), surroundings);
      await program.page.getByRole('main').waitFor();
      return program;
    };
    let current: OpenDoor | null = await open();
    const opened = (): OpenDoor => {
      if (!current) throw new Error('the program is closed');
      return current;
    };
    const close = async () => {
      await current?.close();
      current = null;
    };

    await use({
      dataDir,
      get page() {
        return opened().page;
      },
      get app() {
        return opened().app;
      },
      async relaunch() {
        await close();
        current = await open();
        return current.page;
      },
      close,
      exportTo: (action) => opened().exportTo(action),
      problems,
      provoke: () => {
        provoked = true;
      },
    });
    await close();
    if (problems.length > 0 && !provoked) throw new Error(`what should not happen:\n${problems.join('\n')}`);
  },
});

export { expect } from '@playwright/test';
