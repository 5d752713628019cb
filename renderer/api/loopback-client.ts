import type { Bridge } from '@shared/api/bridge';
import type { KitEvent } from '@shared/api/events';
import { type ErrorCode, fail, type Result } from '@shared/api/result';
import { readLines } from './read-lines';

/**
 * A request outlives its page only if all such bodies under way stay below 64 KiB together; above, the browser refuses
 * to send it at all. So only the short ones, in characters, ask for it: what is saved as a tab closes.
 */
const KEEPALIVE_LIMIT = 8_000;
const FIRST_RETRY_MS = 1_000;
const LAST_RETRY_MS = 30_000;

const REFUSALS: Record<number, ErrorCode> = { 401: 'forbidden', 403: 'forbidden', 413: 'too-large', 421: 'forbidden' };

/** The bridge over HTTP, for the app in an ordinary browser. Calls never reject: a lost program is `unreachable`. */
export function createLoopbackClient(token: string): Bridge {
  const post = (path: string, body: string, init: RequestInit = {}) =>
    fetch(`/api/${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-kit-token': token },
      body,
      ...init,
    });

  return {
    async call(method, input) {
      const body = JSON.stringify(input);
      try {
        const response = await post(method, body, { keepalive: body.length < KEEPALIVE_LIMIT });
        return response.ok ? await response.json() : refused(response.status);
      } catch {
        return fail('unreachable');
      }
    },
    subscribe(listener) {
      const ended = new AbortController();
      const open = () => post('events', '{}', { signal: ended.signal });
      void follow(open, listener, ended.signal);
      return () => ended.abort();
    },
  };
}

function refused(status: number): Result<never> {
  return fail(REFUSALS[status] ?? 'unexpected');
}

/** Listens until the signal ends it; a broken stream is opened again, less and less often. */
async function follow(open: () => Promise<Response>, listener: (event: KitEvent) => void, ended: AbortSignal) {
  let wait = FIRST_RETRY_MS;
  while (!ended.aborted) {
    try {
      const response = await open();
      if (!response.ok || !response.body) return;
      wait = FIRST_RETRY_MS;
      for await (const line of readLines(response.body)) listener(JSON.parse(line));
    } catch {
      if (ended.aborted) return;
    }
    await new Promise((resolve) => setTimeout(resolve, wait));
    wait = Math.min(wait * 2, LAST_RETRY_MS);
  }
}
