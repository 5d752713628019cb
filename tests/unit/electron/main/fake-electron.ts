import { EventEmitter } from 'node:events';
import { vi } from 'vitest';

type Handler = (request: Request) => Promise<Response>;

/** The parts of Electron that `main` uses, remembering what was asked of them. */
export function createFakeElectron() {
  const windows: FakeWindow[] = [];
  class FakeWindow extends EventEmitter {
    readonly webContents = Object.assign(new EventEmitter(), {
      executeJavaScript: vi.fn(async () => true),
      printToPDF: vi.fn(async () => new Uint8Array([37])),
      send: vi.fn(),
    });
    loadURL = vi.fn(async (_url: string) => undefined);
    show = vi.fn();
    #destroyed = false;

    constructor(readonly options: { webPreferences: Record<string, unknown> } & Record<string, unknown>) {
      super();
      windows.push(this);
    }
    isDestroyed() {
      return this.#destroyed;
    }
    destroy = vi.fn(() => {
      this.#destroyed = true;
      this.emit('closed');
    });
    close() {
      const event = { preventDefault: vi.fn() };
      this.emit('close', event);
      if (event.preventDefault.mock.calls.length === 0) this.destroy();
    }
  }
  const handlers = new Map<string, Handler>();
  return {
    app: Object.assign(new EventEmitter(), { quit: vi.fn(), exit: vi.fn() }),
    BrowserWindow: FakeWindow,
    windows,
    protocol: {
      registerSchemesAsPrivileged: vi.fn(),
      handle: (scheme: string, handler: Handler) => handlers.set(scheme, handler),
    },
    /** Asks the app's own scheme, as a page does. */
    async fetch(url: string, init?: RequestInit) {
      const response = await handlers.get(new URL(url).protocol.slice(0, -1))?.(new Request(url, init));
      if (!response) throw new Error(`nobody answers for ${url}`);
      return response;
    },
    ipcMain: { handle: vi.fn() },
  };
}
