import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createKit, type Kit } from '@core/kit';
import type { ExportedFile, Platform } from '@core/platform';
import type { Input, Method, Output } from '@shared/api/contract';
import type { KitEvent } from '@shared/api/events';
import { ok, type Result } from '@shared/api/result';

export interface TestPlatform extends Platform {
  delivered: ExportedFile[];
  published: string[];
  printed: string[];
}

/** A door that keeps what it is given. */
export function createTestPlatform(): TestPlatform {
  const delivered: ExportedFile[] = [];
  const published: string[] = [];
  const printed: string[] = [];
  return {
    door: 'command-line',
    version: '0.0.0-test',
    resourcesDir: join(import.meta.dirname, '../../../resources'),
    delivered,
    published,
    printed,
    async deliver(file) {
      delivered.push(file);
      return ok({ kind: 'saved', path: file.name });
    },
    async publishPage(html) {
      published.push(html);
      return ok({ url: `test:${published.length}` });
    },
    showFolder: async () => ok({}),
    async printPdf(html) {
      printed.push(html);
      return ok(new TextEncoder().encode('%PDF-'));
    },
  };
}

export function makeTempDir(): Promise<string> {
  return mkdtemp(join(tmpdir(), 'lederspeil-core-'));
}

export interface TestKit {
  kit: Kit;
  platform: TestPlatform;
  dataDir: string;
  events: KitEvent[];
  /** Calls and gives back the data; throws on an error. */
  call<M extends Method>(method: M, input: Input<M>): Promise<Output<M>>;
  /** Calls and gives back the code of the error; throws where there is none. */
  refuse(method: string, input: unknown): Promise<string>;
}

/** A kit over a real folder, with a clock that stands still until it is moved. */
export async function openTestKit(options: { dataDir?: string; now?: () => Date } = {}): Promise<TestKit> {
  const dataDir = options.dataDir ?? (await makeTempDir());
  const platform = createTestPlatform();
  const now = options.now ?? (() => new Date('2026-11-12T10:00:00.000Z'));
  const opened = await createKit({ dataDir, platform, now });
  if (!opened.ok) throw new Error(opened.error.code);
  const kit = opened.data;
  const events: KitEvent[] = [];
  kit.subscribe((event) => events.push(event));
  return {
    kit,
    platform,
    dataDir,
    events,
    async call<M extends Method>(method: M, input: Input<M>) {
      const result = (await kit.dispatch(method, input)) as Result<Output<M>>;
      if (!result.ok) throw new Error(`${method}: ${JSON.stringify(result.error)}`);
      return result.data;
    },
    async refuse(method, input) {
      const result = await kit.dispatch(method, input);
      if (result.ok) throw new Error(`${method} went through`);
      return result.error.code;
    },
  };
}
