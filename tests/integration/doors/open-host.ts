import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { type IncomingHttpHeaders, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Kit } from '@core/kit';
import type { Platform } from '@core/platform';
import type { KitEvent } from '@shared/api/events';
import { ok } from '@shared/api/result';
import { onTestFinished, vi } from 'vitest';
import { type Host, startHost } from '../../../electron/host';

export interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: string;
}

export interface Asked {
  method?: string;
  path: string;
  /** Exactly these, and no others: not even Host. */
  headers?: Record<string, string>;
  body?: string | Buffer;
}

export interface TestHost {
  host: Host;
  port: number;
  platform: Platform;
  dispatch: ReturnType<typeof vi.fn<Kit['dispatch']>>;
  close: ReturnType<typeof vi.fn<Kit['close']>>;
  emit(event: KitEvent): void;
  ask(asked: Asked): Promise<Answer>;
  /** What a proper call carries. */
  callHeaders: Record<string, string>;
}

/** The loopback door before a core that only remembers what it was asked; closed when the test is over. */
export async function openHost(): Promise<TestHost> {
  const folder = mkdtempSync(join(tmpdir(), 'lederspeil-host-'));
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, 'index.html'), '<p>app');
  writeFileSync(join(folder, 'assets', 'app-1.js'), 'code');

  let listener: (event: KitEvent) => void = () => {};
  const dispatch = vi.fn<Kit['dispatch']>(async () => ok({ done: true }));
  const close = vi.fn<Kit['close']>(async () => {});
  const seen: Platform[] = [];
  const started = await startHost({
    dataDir: join(folder, 'data'),
    rendererDir: folder,
    resourcesDir: folder,
    version: '0.0.0',
    openKit: async ({ platform }) => {
      seen.push(platform);
      const subscribe = (given: typeof listener) => {
        listener = given;
        return () => {};
      };
      return ok({ dispatch, close, subscribe });
    },
  });
  const [platform] = seen;
  if (!started.ok || !platform) throw new Error('the host did not start');
  const host = started.data;
  onTestFinished(async () => {
    await host.close();
    rmSync(folder, { recursive: true, force: true });
  });
  const port = Number(new URL(host.origin).port);
  const callHeaders = { host: `127.0.0.1:${port}`, 'content-type': 'application/json', 'x-kit-token': host.token };
  const emit = (event: KitEvent) => listener(event);
  return { host, port, platform, dispatch, close, emit, callHeaders, ask: (asked) => ask(port, asked) };
}

function ask(port: number, { method = 'GET', path, headers = {}, body }: Asked): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const outgoing = request({ host: '127.0.0.1', port, method, path, headers, setHost: false, agent: false });
    outgoing.on('error', reject);
    outgoing.on('response', (response) => {
      const answer = { status: response.statusCode ?? 0, headers: response.headers };
      if (response.headers['content-type']?.includes('ndjson')) {
        resolve({ ...answer, body: 'a stream' });
        outgoing.destroy();
        return;
      }
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (chunk) => {
        text += chunk;
      });
      response.on('error', reject);
      response.on('end', () => resolve({ ...answer, body: text }));
    });
    outgoing.end(body);
  });
}
