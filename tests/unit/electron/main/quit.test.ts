import type { BrowserWindow } from 'electron';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { closeBeforeQuit, quitWithWindow } from '../../../../electron/main/quit';

const electron = await vi.hoisted(async () => (await import('./fake-electron')).createFakeElectron());
vi.mock('electron', () => electron);

const order: string[] = [];
const ipc = { send: vi.fn(), idle: vi.fn(async () => void order.push('answered')) };
const closeKit = vi.fn(async () => void order.push('folder free'));

function openWindow() {
  const window = new electron.BrowserWindow({ webPreferences: {} });
  window.webContents.executeJavaScript.mockImplementation(async () => {
    order.push('page saves');
    return true;
  });
  window.on('closed', () => order.push('closed'));
  quitWithWindow(window as unknown as BrowserWindow, ipc);
  return window;
}

beforeEach(() => {
  vi.clearAllMocks();
  order.length = 0;
});
afterEach(() => {
  vi.useRealTimers();
  electron.app.removeAllListeners();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.removeAllListeners(signal);
});

describe('closing the window', () => {
  it('lets the page save and waits for the answers before it goes', async () => {
    const window = openWindow();
    window.close();
    expect(window.isDestroyed()).toBe(false);
    await vi.waitFor(() => expect(window.isDestroyed()).toBe(true));
    expect(order).toEqual(['page saves', 'answered', 'closed']);
    expect(electron.app.quit).toHaveBeenCalledOnce();
  });

  it('does not wait for a page that hangs', async () => {
    vi.useFakeTimers();
    const window = openWindow();
    window.webContents.executeJavaScript.mockReturnValue(new Promise(() => {}));
    window.close();
    await vi.advanceTimersByTimeAsync(3_000);
    expect(window.isDestroyed()).toBe(true);
  });

  it('closes a page that has crashed', async () => {
    const window = openWindow();
    window.webContents.executeJavaScript.mockRejectedValue(new Error('the page is gone'));
    window.close();
    await vi.waitFor(() => expect(window.isDestroyed()).toBe(true));
  });
});

describe('ending the program', () => {
  it('gives the data folder free first, and once', async () => {
    closeBeforeQuit(closeKit);
    const event = { preventDefault: vi.fn() };
    electron.app.emit('will-quit', event);
    electron.app.emit('will-quit', event);
    await vi.waitFor(() => expect(electron.app.exit).toHaveBeenCalledWith(0));
    expect(order).toEqual(['folder free']);
    expect(event.preventDefault).toHaveBeenCalledTimes(2);
  });

  it.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)('follows %s', (signal) => {
    closeBeforeQuit(closeKit);
    process.emit(signal);
    expect(electron.app.quit).toHaveBeenCalled();
  });
});
