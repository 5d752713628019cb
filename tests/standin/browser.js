import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { app } from './app.js';
import { answerRequest } from './network.js';

let context;
let blank;

/** Starts the machine's Chromium and lets Playwright in the test know where it listens, as Electron does. */
export async function openBrowser() {
  const profile = mkdtempSync(join(tmpdir(), 'standin-'));
  process.on('exit', () => rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 }));
  context = await chromium.launchPersistentContext(profile, {
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    headless: true,
    chromiumSandbox: false,
    viewport: null,
    locale: app.getLocale(),
    serviceWorkers: 'block',
    // What a signal means is for the app to say.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
    args: ['--remote-debugging-port=0', '--disable-quic', '--disable-gpu'],
  });
  await context.route('**/*', answerRequest);
  [blank] = context.pages();
  const [port, path] = readFileSync(join(profile, 'DevToolsActivePort'), 'utf8').split('\n');
  process.stderr.write(`\nDevTools listening on ws://127.0.0.1:${port}${path}\n`);
}

/** A page for a new window; the first window takes the one that Chromium opened with. */
export async function newPage() {
  const page = blank ?? (await context.newPage());
  blank = undefined;
  return page;
}

export async function closeBrowser() {
  await context?.close().catch(() => {});
}
