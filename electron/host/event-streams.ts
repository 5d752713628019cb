import type { ServerResponse } from 'node:http';
import type { KitEvent } from '@shared/api/events';

export interface EventStreams {
  /** Keeps the answer open and writes each event as a line of JSON. */
  open(response: ServerResponse): void;
  send(event: KitEvent): void;
  close(): void;
}

/** The open event streams of all tabs. */
export function createEventStreams(): EventStreams {
  const open = new Set<ServerResponse>();
  return {
    open(response) {
      open.add(response);
      response.once('close', () => open.delete(response));
      response.writeHead(200, { 'content-type': 'application/x-ndjson; charset=utf-8', 'cache-control': 'no-store' });
      response.flushHeaders();
    },
    send(event) {
      const line = `${JSON.stringify(event)}\n`;
      for (const response of open) response.write(line);
    },
    close() {
      for (const response of open) response.end();
    },
  };
}
