import { state } from './state.js';
import { allWindows } from './windows.js';

export { app } from './app.js';
export { BrowserWindow } from './browser-window.js';
export { dialog, nativeTheme, shell } from './desktop.js';
export { ipcMain } from './ipc-main.js';
export { Menu } from './menu.js';
export { protocol, session } from './session.js';

export const webContents = {
  getAllWebContents: () => allWindows().map((window) => window.webContents),
  fromId: (id) => allWindows().find((window) => window.webContents.id === id)?.webContents,
  /** Playwright closes pages and finds windows by this. */
  fromDevToolsTargetId: (targetId) => allWindows().find((window) => window.targetId === targetId)?.webContents,
};

/** The stand-in's own, for tests. */
export const standin = state;
