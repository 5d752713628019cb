import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { build } from 'vite';
import { onTestFinished } from 'vitest';

/** Bundles a script of this folder so that plain Node runs it. Returns its path and what takes it away again. */
export async function buildChild(name: string): Promise<{ script: string; remove(): Promise<void> }> {
  const outDir = await mkdtemp(join(tmpdir(), 'lederspeil-child-'));
  await build({
    configFile: false,
    logLevel: 'silent',
    resolve: { alias: { '@shared': resolve('shared'), '@core': resolve('electron/core') } },
    ssr: { noExternal: true },
    build: {
      ssr: resolve(import.meta.dirname, `${name}.ts`),
      outDir,
      target: 'node20',
      rolldownOptions: { output: { entryFileNames: 'child.mjs' } },
    },
  });
  return { script: join(outDir, 'child.mjs'), remove: () => rm(outDir, { recursive: true, force: true }) };
}

export interface Child {
  pid: number;
  /** The next line that it says. */
  hear(): Promise<string>;
  ask(line: string): Promise<string>;
  kill(): Promise<void>;
}

/** Starts it; killed when the test is over. */
export function spawnChild(script: string, ...args: string[]): Child {
  const child = spawn(process.execPath, [script, ...args], { stdio: ['pipe', 'pipe', 'inherit'] });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const hear = async () => {
    const { value, done } = await lines.next();
    return done ? 'gone' : value;
  };
  onTestFinished(() => end(child));
  return {
    pid: child.pid ?? 0,
    hear,
    ask: (line) => {
      child.stdin.write(`${line}\n`);
      return hear();
    },
    kill: () => end(child),
  };
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exited = once(child, 'exit');
  child.kill('SIGKILL');
  await exited;
}
