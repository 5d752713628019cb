import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { type Expected, refusalOf } from './check-request';
import { type Rooms, refuse, route } from './routes';

export interface Listener {
  /** `http://127.0.0.1:<port>`. */
  origin: string;
  /** No new connections from now on; those that are open go on. */
  stop(): void;
  /** Ends all connections. */
  close(): Promise<void>;
}

const ADDRESS = '127.0.0.1';

/** Serves the rooms on this machine's own address only. Port 0 lets the system choose; rejects if another can't be had. */
export async function listen(rooms: Rooms, token: string, port: number): Promise<Listener> {
  const expected: Expected = { origin: '', token };
  const server = createServer((request, response) => {
    const status = refusalOf(request, expected);
    if (status !== null) return refuse(request, response, status);
    route(rooms, request, response).catch(() => {
      if (response.headersSent) response.destroy();
      else refuse(request, response, 500);
    });
  });
  server.listen(port, ADDRESS);
  await once(server, 'listening');
  expected.origin = `http://${ADDRESS}:${portOf(server)}`;
  const closed = once(server, 'close');
  const stop = () => void server.close();
  return {
    origin: expected.origin,
    stop,
    async close() {
      stop();
      server.closeAllConnections();
      await closed;
    },
  };
}

function portOf(server: Server): number {
  const address = server.address();
  return address !== null && typeof address === 'object' ? address.port : 0;
}
