import { app, type BrowserWindow } from 'electron';
import type { Ipc } from './ipc';

/** A page that hangs may not hold the window open. */
const LAST_SAVES_LIMIT_MS = 3_000;

/** Tells the page what it is told when it is hidden for good, so that it saves what is being written. */
const SAVE_NOW = "dispatchEvent(new PageTransitionEvent('pagehide')); true";

/** Whatever ends the program, also while it is still starting: `close` gives the data folder free first. */
export function closeBeforeQuit(close: () => Promise<void>): void {
  let isEnding = false;
  app.on('will-quit', (event) => {
    event.preventDefault();
    if (isEnding) return;
    isEnding = true;
    void close().finally(() => app.exit(0));
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => app.quit());
}

/** Closing the window ends the program, once what was being written is saved. */
export function quitWithWindow(window: BrowserWindow, ipc: Ipc): void {
  let mayClose = false;
  window.on('close', (event) => {
    if (mayClose) return;
    event.preventDefault();
    void letPageSave(window, ipc).finally(() => {
      mayClose = true;
      window.close();
    });
  });
  window.on('closed', () => app.quit());
}

async function letPageSave(window: BrowserWindow, ipc: Ipc): Promise<void> {
  const saved = window.webContents
    .executeJavaScript(SAVE_NOW)
    .then(() => ipc.idle())
    .catch(() => undefined);
  const tooLong = new Promise<void>((resolve) => setTimeout(resolve, LAST_SAVES_LIMIT_MS).unref());
  await Promise.race([saved, tooLong]);
}
