import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { pathToFileURL } from 'node:url';
import { fail, ok, type Result } from '@shared/api/result';
import type { Machine } from '../data-dir';
import { DevtoolsPipe } from './devtools-pipe';
import { findBrowser } from './find-browser';
import { UNTIL_LAID_OUT } from './until-laid-out';

/** Three hundred slides take some seconds; a browser that hangs is not waited for. */
const LONGEST_PRINT_MS = 90_000;

/**
 * Prints a deck's page, one tagged page a slide, with a browser of the machine that the user never sees. The browser
 * gets a profile of its own that is thrown away, no way to the network, and orders through a pipe only.
 * Errors: `no-browser-for-pdf`, `pdf-failed`.
 */
export async function printWithBrowser(html: string, machine: Machine = thisMachine()): Promise<Result<Uint8Array>> {
  const browser = await findBrowser(machine);
  if (!browser) return fail('no-browser-for-pdf');
  const folder = await mkdtemp(join(tmpdir(), 'lederspeil-print-')).catch(() => null);
  if (!folder) return fail('pdf-failed');
  try {
    const page = join(folder, 'deck.html');
    await writeFile(page, html, { mode: 0o600 });
    return ok(await printPage(browser, join(folder, 'profile'), `${pathToFileURL(page)}?print-pdf`));
  } catch {
    return fail('pdf-failed');
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 }).catch(() => undefined);
  }
}

async function printPage(browser: string, profile: string, address: string): Promise<Uint8Array> {
  const child = spawn(browser, listArguments(profile), {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
    timeout: LONGEST_PRINT_MS,
    killSignal: 'SIGKILL',
    windowsHide: true,
  });
  const started = once(child, 'spawn');
  const ended = once(child, 'close').catch(() => undefined);
  await started;
  try {
    return await orderPrint(new DevtoolsPipe(child.stdio[3] as Writable, child.stdio[4] as Readable), address);
  } finally {
    await stop(child, ended);
  }
}

async function orderPrint(pipe: DevtoolsPipe, address: string): Promise<Uint8Array> {
  const { targetId } = await pipe.send('Target.createTarget', { url: 'about:blank' });
  const { sessionId } = await pipe.send('Target.attachToTarget', { targetId, flatten: true });
  const session = String(sessionId);
  await pipe.send('Page.enable', {}, session);
  const loaded = pipe.next('Page.loadEventFired');
  await Promise.all([loaded, pipe.send('Page.navigate', { url: address }, session)]);
  await pipe.send('Runtime.evaluate', { expression: UNTIL_LAID_OUT, awaitPromise: true }, session);
  const settings = {
    printBackground: true,
    preferCSSPageSize: true,
    generateTaggedPDF: true,
    generateDocumentOutline: true,
  };
  const { data } = await pipe.send('Page.printToPDF', settings, session);
  pipe.send('Browser.close').catch(() => undefined);
  return new Uint8Array(Buffer.from(String(data), 'base64'));
}

/** The browser closes itself after printing; where it doesn't within two seconds, or after a failure, it is ended. */
async function stop(child: ChildProcess, ended: Promise<unknown>): Promise<void> {
  const overdue = setTimeout(() => child.kill('SIGKILL'), 2_000);
  await ended;
  clearTimeout(overdue);
}

function thisMachine(): Machine {
  return { platform: process.platform, env: process.env, home: homedir() };
}

function listArguments(profile: string): string[] {
  return [
    '--headless',
    '--remote-debugging-pipe',
    '--disable-gpu',
    '--no-first-run',
    '--no-default-browser-check',
    '--disable-extensions',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-default-apps',
    '--disable-sync',
    '--proxy-server=127.0.0.1:9',
    `--user-data-dir=${profile}`,
    // Chromium doesn't run its sandbox as root, which only containers and build machines do.
    ...(process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    'about:blank',
  ];
}
