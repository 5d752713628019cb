import { fail, type KitError, type Result } from '@shared/api/result';

export interface QueueStatus {
  /** failed: something is only in memory, and the last attempt to save did not work. */
  state: 'idle' | 'saving' | 'saved' | 'failed';
  /** Instant of the last acknowledged save. */
  savedAt: string | null;
  error: KitError | null;
}

/** Keeps what is written until it is on disk. */
export interface SaveQueue<T> {
  /** Takes the newest value of a key. 'now' saves at once, 'soon' when nothing new has come for a moment. */
  put(key: string, value: T, when: 'now' | 'soon'): void;
  /** The newest value of a key that isn't on disk yet. */
  waiting(key: string): T | undefined;
  hasWaiting(): boolean;
  /** Saves what waits, without further delay. Done when there is nothing more to try at the moment. */
  flush(): Promise<void>;
  status(): QueueStatus;
  /** Returns a function that ends the subscription. */
  subscribe(listener: () => void): () => void;
}

/** 'soon' saves after this long without a new value. */
const PAUSE_MS = 600;
/** A failed save is tried again after this long, then twice as long, up to the last. */
const FIRST_RETRY_MS = 1_000;
const LAST_RETRY_MS = 30_000;

/**
 * One save at a time, in order; a key that is written again while it is being saved is saved once more, so the newest
 * value wins. A failed save keeps its value, goes to the end of the line, and is tried again later and with the next
 * value that comes. Lives as long as the program runs, independent of any page.
 */
export function createSaveQueue<T>(
  save: (key: string, value: T) => Promise<Result<{ savedAt: string }>>,
): SaveQueue<T> {
  const unsaved = new Map<string, T>();
  const pauses = new Map<string, ReturnType<typeof setTimeout>>();
  const listeners = new Set<() => void>();
  let status: QueueStatus = { state: 'idle', savedAt: null, error: null };
  let running: Promise<void> | null = null;
  let retry: ReturnType<typeof setTimeout> | undefined;
  let retryAfter = FIRST_RETRY_MS;

  function report(change: Partial<QueueStatus>) {
    status = { ...status, ...change };
    for (const listener of listeners) listener();
  }

  function endPause(key: string) {
    clearTimeout(pauses.get(key));
    pauses.delete(key);
  }

  function nextDue(): [string, T] | undefined {
    return [...unsaved].find(([key]) => !pauses.has(key));
  }

  function run(): Promise<void> {
    clearTimeout(retry);
    if (nextDue()) running ??= saveAll();
    return running ?? Promise.resolve();
  }

  async function saveAll() {
    for (let next = nextDue(); next; next = nextDue()) {
      const [key, value] = next;
      const result = await save(key, value).catch(() => fail('unexpected'));
      if (!result.ok) {
        failed(key, result.error);
        break;
      }
      retryAfter = FIRST_RETRY_MS;
      if (unsaved.get(key) === value) unsaved.delete(key);
      report({ state: unsaved.size === 0 ? 'saved' : 'saving', savedAt: result.data.savedAt, error: null });
    }
    running = null;
  }

  function failed(key: string, error: KitError) {
    const newest = unsaved.get(key);
    unsaved.delete(key);
    if (newest !== undefined) unsaved.set(key, newest);
    retry = setTimeout(run, retryAfter);
    retryAfter = Math.min(retryAfter * 2, LAST_RETRY_MS);
    report({ state: 'failed', error });
  }

  return {
    put(key, value, when) {
      unsaved.set(key, value);
      endPause(key);
      if (status.state === 'idle' || status.state === 'saved') report({ state: 'saving' });
      if (when === 'now') return void run();
      const save = () => {
        endPause(key);
        run();
      };
      pauses.set(key, setTimeout(save, PAUSE_MS));
    },
    waiting: (key) => unsaved.get(key),
    hasWaiting: () => unsaved.size > 0,
    async flush() {
      for (const key of [...pauses.keys()]) endPause(key);
      await running;
      await run();
    },
    status: () => status,
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
