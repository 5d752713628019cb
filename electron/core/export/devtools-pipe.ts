import type { Readable, Writable } from 'node:stream';
import { z } from 'zod';

const Message = z.object({
  id: z.int().optional(),
  method: z.string().optional(),
  result: z.record(z.string(), z.unknown()).optional(),
  error: z.unknown().optional(),
});

interface Waiting {
  resolve(result: Record<string, unknown>): void;
  reject(error: Error): void;
}

/**
 * The DevTools protocol over a pair of pipes, as `--remote-debugging-pipe` speaks it: JSON messages that end with a
 * zero byte. No port is opened, so nobody else on the machine can listen in.
 */
export class DevtoolsPipe {
  readonly #toBrowser: Writable;
  readonly #answers = new Map<number, Waiting>();
  readonly #events = new Map<string, Waiting>();
  #chunks: Buffer[] = [];
  #lastId = 0;

  constructor(toBrowser: Writable, fromBrowser: Readable) {
    this.#toBrowser = toBrowser;
    fromBrowser.on('data', (chunk: Buffer) => this.#receive(chunk));
    for (const stream of [toBrowser, fromBrowser]) {
      stream.on('error', (error) => this.#fail(error));
      stream.on('close', () => this.#fail(new Error('the browser is gone')));
    }
  }

  /** Sends a command and waits for its answer; with a session's id, to the page of that session. */
  send(method: string, params: object = {}, sessionId?: string): Promise<Record<string, unknown>> {
    this.#lastId += 1;
    const id = this.#lastId;
    return new Promise((resolve, reject) => {
      this.#answers.set(id, { resolve, reject });
      this.#toBrowser.write(`${JSON.stringify({ id, method, params, ...(sessionId ? { sessionId } : {}) })}\0`);
    });
  }

  /** Waits for the next event of a name. */
  next(event: string): Promise<Record<string, unknown>> {
    return new Promise((resolve, reject) => this.#events.set(event, { resolve, reject }));
  }

  #receive(chunk: Buffer): void {
    let rest = chunk;
    for (let end = rest.indexOf(0); end !== -1; end = rest.indexOf(0)) {
      this.#handle(Buffer.concat([...this.#chunks, rest.subarray(0, end)]).toString('utf8'));
      this.#chunks = [];
      rest = rest.subarray(end + 1);
    }
    if (rest.length > 0) this.#chunks.push(rest);
  }

  #handle(text: string): void {
    const { id, method, result = {}, error } = Message.parse(JSON.parse(text));
    const waiting = id === undefined ? this.#events.get(method ?? '') : this.#answers.get(id);
    if (id === undefined) this.#events.delete(method ?? '');
    else this.#answers.delete(id);
    if (error === undefined) waiting?.resolve(result);
    else waiting?.reject(new Error(`${method ?? 'the command'} failed`));
  }

  #fail(error: Error): void {
    for (const { reject } of [...this.#answers.values(), ...this.#events.values()]) reject(error);
    this.#answers.clear();
    this.#events.clear();
  }
}
