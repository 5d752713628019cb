import { EventEmitter } from 'node:events';
import type { BrowserWindow, Session } from 'electron';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { createPublished } from '../../../../electron/host/published';
import { printDeck } from '../../../../electron/main/print';
import { registerAppScheme } from '../../../../electron/main/protocol';
import { guardAllContents, guardSession, LOCKED } from '../../../../electron/main/security';
import { createMainWindow } from '../../../../electron/main/window';

const electron = await vi.hoisted(async () => (await import('./fake-electron')).createFakeElectron());
vi.mock('electron', () => electron);

type OpenHandler = (details: { url: string }) => {
  action: string;
  overrideBrowserWindowOptions?: { webPreferences: unknown };
};

/** A page that the guards have been set on. */
function guardedPage() {
  let open: OpenHandler = () => ({ action: 'allow' });
  const page = Object.assign(new EventEmitter(), {
    setWindowOpenHandler: (handler: OpenHandler) => {
      open = handler;
    },
  });
  electron.app.emit('web-contents-created', {}, page);
  const isStopped = (event: string, details: object) => {
    const preventDefault = vi.fn();
    page.emit(event, { ...details, preventDefault });
    return preventDefault.mock.calls.length > 0;
  };
  return { isStopped, open: (url: string) => open({ url }) };
}

function guardedSession() {
  const session = {
    setPermissionRequestHandler: vi.fn(),
    setPermissionCheckHandler: vi.fn(),
    setDevicePermissionHandler: vi.fn(),
    webRequest: { onBeforeRequest: vi.fn() },
  };
  guardSession(session as unknown as Session);
  const [request] = session.setPermissionRequestHandler.mock.calls[0] ?? [];
  const [check] = session.setPermissionCheckHandler.mock.calls[0] ?? [];
  const [device] = session.setDevicePermissionHandler.mock.calls[0] ?? [];
  const [filter, listener] = session.webRequest.onBeforeRequest.mock.calls[0] ?? [];
  return {
    grants(permission: string, url = 'app://kit/index.html') {
      const answer = vi.fn();
      request({ getURL: () => url }, permission, answer);
      return [answer.mock.calls[0]?.[0], check(null, permission, new URL(url).href)];
    },
    device,
    filter,
    listener,
  };
}

beforeAll(() => guardAllContents());

describe("Electron's checklist", () => {
  it('locks the window of the app and the one that prints', async () => {
    createMainWindow('Lederspeil', '/preload.cjs');
    await printDeck(createPublished(), '<p>');
    expect(electron.windows).toHaveLength(2);
    for (const window of electron.windows as unknown as (BrowserWindow & { options: object })[]) {
      expect(window.options).toMatchObject({
        webPreferences: {
          sandbox: true,
          contextIsolation: true,
          nodeIntegration: false,
          nodeIntegrationInSubFrames: false,
          webSecurity: true,
          webviewTag: false,
          allowRunningInsecureContent: false,
        },
      });
      expect(JSON.stringify(window.options)).not.toMatch(
        /experimentalFeatures|enableBlinkFeatures|nodeIntegrationInWorker/,
      );
    }
    expect(electron.windows.map(({ options }) => options.webPreferences.preload)).toEqual(['/preload.cjs', undefined]);
  });

  it('serves the app over a scheme of its own that has only what it needs, not file://', () => {
    registerAppScheme();
    expect(electron.protocol.registerSchemesAsPrivileged.mock.calls).toEqual([
      [[{ scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true } }]],
    ]);
  });

  it.each(['media', 'geolocation', 'notifications', 'clipboard-read', 'openExternal', 'fileSystem', 'hid', 'unknown'])(
    'refuses the permission %s',
    (permission) => {
      expect(guardedSession().grants(permission)).toEqual([false, false]);
    },
  );

  it('grants full screen, to the app alone', () => {
    const { grants } = guardedSession();
    expect(grants('fullscreen')).toEqual([true, true]);
    expect(grants('fullscreen', 'https://example.org/')).toEqual([false, false]);
    expect(grants('fullscreen', 'app://kit.example/')).toEqual([false, false]);
  });

  it('refuses devices', () => {
    expect(guardedSession().device({ deviceType: 'usb' })).toBe(false);
  });

  it('cancels every request that would leave the machine or read a file', () => {
    const { filter, listener } = guardedSession();
    const schemes = filter.urls.map((url: string) => url.split(':')[0]);
    expect(schemes).toEqual(expect.arrayContaining(['http', 'https', 'ws', 'wss', 'file']));
    const answer = vi.fn();
    listener({ url: 'https://example.org/' }, answer);
    expect(answer.mock.calls).toEqual([[{ cancel: true }]]);
  });

  it.each([
    ['https://example.org/', true],
    ['file:///etc/passwd', true],
    ['data:text/html,x', true],
    ['app://kit/assets/app.js', true],
    ['app://kit/present/abc', true],
    ['app://kit.example/index.html', true],
    ['app://kit/index.html', false],
    ['app://kit/index.html?lang=sv#/assess', false],
  ])('keeps the page of a window where it is: %s is stopped: %s', (url, stopped) => {
    expect(guardedPage().isStopped('will-frame-navigate', { url, isMainFrame: true })).toBe(stopped);
  });

  it.each([
    ['https://example.org/', true],
    ['about:blank#x', true],
    ['app://kit/index.html', true],
    ['app://kit.example/present/abc', true],
    ['app://kit/present/abc', false],
  ])('lets a frame hold a published deck and nothing else: %s is stopped: %s', (url, stopped) => {
    expect(guardedPage().isStopped('will-frame-navigate', { url, isMainFrame: false })).toBe(stopped);
  });

  it('stops redirects and webviews', () => {
    const { isStopped } = guardedPage();
    expect(isStopped('will-redirect', { url: 'app://kit/index.html' })).toBe(true);
    expect(isStopped('will-attach-webview', {})).toBe(true);
  });

  it.each(['https://example.org/', 'app://kit/index.html', 'app://kit/present/abc', 'file:///', 'about:srcdoc', ''])(
    'opens no window for "%s"',
    (url) => {
      expect(guardedPage().open(url)).toEqual({ action: 'deny' });
    },
  );

  it('opens a blank window for the speaker view, locked and without a preload', () => {
    expect(guardedPage().open('about:blank')).toEqual({
      action: 'allow',
      overrideBrowserWindowOptions: { autoHideMenuBar: true, webPreferences: LOCKED },
    });
    expect(LOCKED).not.toHaveProperty('preload');
  });
});
