import { BrowserWindow } from 'electron';
import { APP_PAGE } from './protocol';
import { LOCKED } from './security';

/** The app's window, still empty and unseen. Sizes in CSS pixels; it is usable from 390 wide. */
export function createMainWindow(title: string, preload: string): BrowserWindow {
  const window = new BrowserWindow({
    title,
    width: 1366,
    height: 860,
    minWidth: 390,
    minHeight: 480,
    show: false,
    webPreferences: { ...LOCKED, preload },
  });
  window.once('ready-to-show', () => window.show());
  return window;
}

/**
 * Loads the app into its window; the page prefers `locale` until the user has chosen a language. A window that is closed
 * meanwhile is no failure.
 */
export async function loadApp(window: BrowserWindow, locale: string): Promise<void> {
  try {
    await window.loadURL(`${APP_PAGE}?lang=${encodeURIComponent(locale)}`);
  } catch (error) {
    if (!window.isDestroyed()) throw error;
  }
}

/** Brings a window to the front, e.g. because the program was started once more. */
export function present(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}
