import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import type { Browser } from '@playwright/test';
import { type OpenDoor, ROOT, type Surroundings } from './door';
import { watchOutput, watchPages } from './watch-page';

export interface Program {
  url: string;
  child: ChildProcessByStdio<null, Readable, Readable>;
}

/** Starts `kit serve` and waits for its address. Rejects with what it said when it ends before. */
export async function serve(dataDir: string, ...options: string[]): Promise<Program> {
  const args = ['out/main/kit.js', 'serve', '--no-open', '--data', dataDir, ...options];
  const child = spawn(process.execPath, args, { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  child.stderr.on('data', (chunk) => {
    said += chunk;
  });
  for await (const line of createInterface({ input: child.stdout })) {
    const url = /http:\/\/127\.0\.0\.1:\d+\/\S*/.exec(line)?.[0];
    if (url) return { url, child };
  }
  throw new Error(`the loopback door did not open: ${said}`);
}

/** Ends it with Ctrl-C; gives the exit code. */
export async function stop({ child }: Program): Promise<number | null> {
  const exited = once(child, 'exit');
  if (child.exitCode === null && child.signalCode === null) {
    child.kill('SIGINT');
    await exited;
  }
  return child.exitCode;
}

/** The program in an ordinary browser, as on a machine where no desktop program may be installed. */
export async function openLoopback(browser: Browser, surroundings: Surroundings): Promise<OpenDoor> {
  const { dataDir, language, report } = surroundings;
  const program = await serve(dataDir, '--lang', language);
  program.child.stderr.on('data', (chunk) => watchOutput(String(chunk), report));
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 } });
  watchPages(context, new URL(program.url).origin, report);
  const page = await context.newPage();
  await page.goto(program.url);

  return {
    page,
    async exportTo(action) {
      const [download] = await Promise.all([page.waitForEvent('download'), action()]);
      const path = join(await mkdtemp(join(tmpdir(), 'lederspeil-export-')), download.suggestedFilename());
      await download.saveAs(path);
      return path;
    },
    async close() {
      await context.close();
      const code = await stop(program);
      if (code !== 0) report(`the loopback door ended with code ${code}`);
    },
  };
}
