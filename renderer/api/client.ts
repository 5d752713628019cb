import type { Bridge } from '@shared/api/bridge';
import { createLoopbackClient } from './loopback-client';
import { takeToken } from './token';

declare global {
  interface Window {
    /** Exposed by the preload; missing in an ordinary browser. */
    kit?: Bridge;
  }
}

/**
 * The core, behind whichever door this page was opened through. In a browser this takes the token out of the address's
 * fragment; call it once, before anything else reads the fragment.
 */
export function connect(): Bridge {
  return window.kit ?? createLoopbackClient(takeToken(window));
}
