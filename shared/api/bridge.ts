import type { Input, Method, Output } from './contract';
import type { KitEvent } from './events';
import type { Result } from './result';

/** What the preload exposes as `window.kit`, and what the HTTP client does over fetch. */
export interface Bridge {
  call<M extends Method>(method: M, input: Input<M>): Promise<Result<Output<M>>>;
  /** Returns a function that ends the subscription. */
  subscribe(listener: (event: KitEvent) => void): () => void;
}

/** The one IPC channel for calls, and the one for events. */
export const CALL_CHANNEL = 'kit:call';
export const EVENT_CHANNEL = 'kit:event';
