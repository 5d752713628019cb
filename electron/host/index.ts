import { randomBytes } from 'node:crypto';
import { createKit, type Kit } from '@core/kit';
import type { Platform } from '@core/platform';
import { fail, ok, type Result } from '@shared/api/result';
import { createEventStreams } from './event-streams';
import { type Listener, listen } from './listen';
import { createLoopbackPlatform } from './loopback-platform';
import { createPublished } from './published';
import type { Rooms } from './routes';

export interface HostOptions {
  dataDir: string;
  /** Folder of the built renderer, with `index.html`. */
  rendererDir: string;
  resourcesDir: string;
  version: string;
  /** 0, the default, lets the system choose. */
  port?: number;
  /** What the page prefers until the user has chosen a language; without it the browser's languages. */
  locale?: string;
  /** How the data folder is opened. */
  openKit?: (options: { dataDir: string; platform: Platform }) => Promise<Result<Kit>>;
}

export interface Host {
  /** `http://127.0.0.1:<port>`. */
  origin: string;
  /** The app's address with the token in its fragment, which browsers never send. */
  url: string;
  token: string;
  /** Ends all connections, finishes what is being saved and gives the data folder free. */
  close(): Promise<void>;
}

/**
 * Opens the loopback door: the app in an ordinary browser on this machine, with a new token each run. Fails as the core
 * does (`folder-in-use` and the like), or with `unreachable` and the port when that port can't be had.
 */
export async function startHost(options: HostOptions): Promise<Result<Host>> {
  const { dataDir, rendererDir, port = 0, locale, openKit = createKit } = options;
  const published = createPublished();
  const opened = await openKit({ dataDir, platform: createLoopbackPlatform(published, options) });
  if (!opened.ok) return opened;

  const kit = opened.data;
  const events = createEventStreams();
  kit.subscribe(events.send);
  const token = randomBytes(32).toString('base64url');
  const listener = await tryListening({ kit, rendererDir, published, events }, token, port);
  if (!listener) {
    await kit.close();
    return fail('unreachable', { port });
  }

  const close = async () => {
    listener.stop();
    events.close();
    await kit.close();
    await listener.close();
  };
  const { origin } = listener;
  const query = locale ? `?lang=${encodeURIComponent(locale)}` : '';
  return ok({ origin, url: `${origin}/${query}#token=${token}`, token, close });
}

async function tryListening(rooms: Rooms, token: string, port: number): Promise<Listener | null> {
  try {
    return await listen(rooms, token, port);
  } catch {
    return null;
  }
}
