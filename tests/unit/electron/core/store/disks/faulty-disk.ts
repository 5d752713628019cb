import type { FileSystem, OpenFile } from '@core/store/file-system';
import { nodeFileSystem } from '@core/store/node-file-system';

export interface Call {
  /** Name of the operation; `file.write` and the like for those of an open file. */
  name: string;
  path: string;
}

export function systemError(code: string): NodeJS.ErrnoException {
  return Object.assign(new Error(code), { code });
}

/** A disk that notes every call and refuses those that a test wants refused. */
export class FaultyDisk {
  readonly calls: Call[] = [];
  /** Returns the system's code for a call that is to fail; it then has no effect. */
  refuse: (call: Call, number: number) => string | null = () => null;
  readonly files: FileSystem;

  constructor(below: FileSystem = nodeFileSystem) {
    const on = <A extends unknown[], R>(name: string, work: (...args: A) => Promise<R>) => {
      return async (...args: A): Promise<R> => {
        this.#pass(name, String(args[name === 'rename' || name === 'link' ? 1 : 0]));
        return work(...args);
      };
    };
    this.files = {
      read: on('read', below.read),
      open: on('open', async (path, mode) => this.#wrap(path, await below.open(path, mode))),
      link: on('link', below.link),
      rename: on('rename', below.rename),
      remove: on('remove', below.remove),
      makeFolder: on('makeFolder', below.makeFolder),
      list: on('list', below.list),
      stat: on('stat', below.stat),
      touch: on('touch', below.touch),
      syncFolder: on('syncFolder', below.syncFolder),
    };
  }

  /** From now on the n-th call (from 0) fails with the code, and only that one. */
  failCall(number: number, code: string): void {
    this.calls.length = 0;
    this.refuse = (_, at) => (at === number ? code : null);
  }

  heal(): void {
    this.calls.length = 0;
    this.refuse = () => null;
  }

  named(name: string): string[] {
    return this.calls.filter((call) => call.name === name).map((call) => call.path);
  }

  #pass(name: string, path: string): void {
    const call = { name, path };
    const code = this.refuse(call, this.calls.length);
    this.calls.push(call);
    if (code) throw systemError(code);
  }

  #wrap(path: string, file: OpenFile): OpenFile {
    return {
      write: async (content) => {
        this.#pass('file.write', path);
        await file.write(content);
      },
      sync: async () => {
        this.#pass('file.sync', path);
        await file.sync();
      },
      stat: async () => {
        this.#pass('file.stat', path);
        return file.stat();
      },
      close: async () => {
        await file.close();
        this.#pass('file.close', path);
      },
    };
  }
}
