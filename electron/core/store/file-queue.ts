import { fail, type Result } from '@shared/api/result';
import { toFailure } from './failures';

/** One writer a file: work on the same file waits its turn, work on different files does not. */
export class FileQueue {
  readonly #tails = new Map<string, Promise<void>>();
  #closed = false;

  /** Runs when everything asked for earlier on this file is done. Refusals of the disk come back as values. */
  run<T>(file: string, work: () => Promise<Result<T>>): Promise<Result<T>> {
    if (this.#closed) return Promise.resolve(fail('unreachable', { file }));
    const result = (this.#tails.get(file) ?? Promise.resolve()).then(work).catch(toFailure);
    const tail: Promise<void> = result.then(ignore, ignore).then(() => {
      if (this.#tails.get(file) === tail) this.#tails.delete(file);
    });
    this.#tails.set(file, tail);
    return result;
  }

  /** Lets what was asked for finish, and refuses what comes after. */
  async close(): Promise<void> {
    this.#closed = true;
    await Promise.all(this.#tails.values());
  }
}

function ignore(): void {}
