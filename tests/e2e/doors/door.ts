import { resolve } from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import type { Language } from '@shared/domain/language';

export const ROOT = resolve(import.meta.dirname, '../../..');
export const CHROMIUM = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';
/** Chromium doesn't run its sandbox as root, which only containers and build machines do. */
export const BROWSER_ARGS = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

export interface Surroundings {
  dataDir: string;
  language: Language;
  /** Hears of everything that should not happen. */
  report(problem: string): void;
}

/** The program, open behind one of its doors. */
export interface OpenDoor {
  page: Page;
  /** Behind the desktop door only. */
  app?: ElectronApplication;
  /** Does something that exports a file, lets it be saved, and gives the path of what was saved. */
  exportTo(action: () => Promise<unknown>): Promise<string>;
  /** Ends the program as its user would, and reports an end that isn't clean. */
  close(): Promise<void>;
}
