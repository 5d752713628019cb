import { printWithBrowser } from '@core/export/browser-print';
import { createKit, type Kit } from '@core/kit';
import type { ExportedFile, Platform } from '@core/platform';
import type { Input, Method, Output } from '@shared/api/contract';
import { fail, ok, type Result } from '@shared/api/result';
import { version } from '../../package.json';
import { RESOURCES_DIR } from './folders';

export type TakeFile = (file: ExportedFile) => Promise<Result<null>>;

export interface CommandKit {
  call<M extends Method>(method: M, input: Input<M>): Promise<Result<Output<M>>>;
  close(): Promise<void>;
}

/** The core behind the command line. What it delivers goes to `take`; a command that asks for no file needs none. */
export async function openCommandKit(dataDir: string, take: TakeFile = refuseFile): Promise<Result<CommandKit>> {
  const kit = await createKit({ dataDir, platform: createCommandPlatform(take) });
  return kit.ok ? ok({ call: callerOf(kit.data), close: () => kit.data.close() }) : kit;
}

function callerOf({ dispatch }: Kit): CommandKit['call'] {
  return async <M extends Method>(method: M, input: Input<M>) => (await dispatch(method, input)) as Result<Output<M>>;
}

async function refuseFile(): Promise<Result<null>> {
  return fail('forbidden');
}

function createCommandPlatform(take: TakeFile): Platform {
  return {
    door: 'command-line',
    version,
    resourcesDir: RESOURCES_DIR,
    async deliver(file) {
      const taken = await take(file);
      return taken.ok ? ok({ kind: 'saved', path: file.name }) : taken;
    },
    // There is no window here to present in or to show a folder in.
    publishPage: async () => fail('forbidden'),
    showFolder: async () => fail('forbidden'),
    printPdf: (html) => printWithBrowser(html),
  };
}
