import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fillRounds } from './fill-rounds';
import { judged, median, type Row } from './row';

const RUNS = 7;

/** From the start of the process to the first screen's data, with a short and a long history. */
export async function benchStartUp(): Promise<Row[]> {
  const short = await startTime(10);
  const long = await startTime(10_000);
  return [
    { name: 'start with 10 rounds', value: short, unit: 'ms' },
    judged({
      name: 'start with 10 000 rounds',
      value: long,
      unit: 'ms',
      peer: { name: '10 rounds', value: short },
      limit: short * 1.3,
    }),
  ];
}

async function startTime(rounds: number): Promise<number> {
  const dataDir = mkdtempSync(join(tmpdir(), 'lederspeil-start-'));
  try {
    await fillRounds(dataDir, rounds);
    const times: number[] = [];
    for (let run = 0; run <= RUNS; run++) times.push(await startOnce(dataDir));
    return median(times.slice(1));
  } finally {
    rmSync(dataDir, { recursive: true, force: true });
  }
}

async function startOnce(dataDir: string): Promise<number> {
  const begun = performance.now();
  const child = spawn(process.execPath, ['out/main/kit.js', 'serve', '--no-open', '--data', dataDir], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const exited = once(child, 'exit');
  try {
    for await (const line of createInterface({ input: child.stdout })) {
      const address = /http:\/\/127\.0\.0\.1:\d+\/\S*/.exec(line)?.[0];
      if (!address) continue;
      await firstScreen(new URL(address));
      return performance.now() - begun;
    }
    throw new Error('the loopback door closed without giving an address');
  } finally {
    child.kill('SIGINT');
    await exited;
  }
}

async function firstScreen(address: URL): Promise<void> {
  const token = /token=([\w-]+)/.exec(address.hash)?.[1] ?? '';
  const calls: [string, object][] = [
    ['app.state', {}],
    ['settings.read', {}],
    ['rounds.list', { limit: 20 }],
  ];
  for (const [method, input] of calls) {
    const response = await fetch(`${address.origin}/api/${method}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-kit-token': token },
      body: JSON.stringify(input),
    });
    const result = (await response.json()) as { ok: boolean };
    if (!result.ok) throw new Error(`${method} failed`);
  }
}
