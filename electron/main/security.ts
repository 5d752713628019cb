import { app, type Session, type WebContents, type WebPreferences } from 'electron';
import { PRESENT_PATH } from '../host/published';
import { APP_ORIGIN, APP_PAGE } from './protocol';

/** What every window is made with; the app's own window adds its preload. */
export const LOCKED: WebPreferences = {
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  nodeIntegrationInSubFrames: false,
  webSecurity: true,
  webviewTag: false,
  allowRunningInsecureContent: false,
  // Elsewhere the dictionaries would be fetched from the network.
  spellcheck: process.platform === 'darwin',
};

const ELSEWHERE = ['http://*/*', 'https://*/*', 'ws://*/*', 'wss://*/*', 'ftp://*/*', 'file://*/*'];

/** Holds every page of the app to its own ground, also windows that come later. Before the first window. */
export function guardAllContents(): void {
  app.on('web-contents-created', (_, contents) => guardContents(contents));
}

/** Refuses permissions and devices, but for full screen, and whatever would leave the machine. */
export function guardSession(session: Session): void {
  session.setPermissionRequestHandler((contents, permission, answer) =>
    answer(isAllowed(permission, contents.getURL())),
  );
  session.setPermissionCheckHandler((_, permission, origin) => isAllowed(permission, origin));
  session.setDevicePermissionHandler(() => false);
  session.webRequest.onBeforeRequest({ urls: ELSEWHERE }, (_, answer) => answer({ cancel: true }));
}

/** A deck is presented in full screen; nothing else is asked for. */
function isAllowed(permission: string, url: string): boolean {
  return permission === 'fullscreen' && (url === APP_ORIGIN || url.startsWith(`${APP_ORIGIN}/`));
}

function guardContents(contents: WebContents): void {
  contents.on('will-frame-navigate', (event) => {
    if (!mayShow(event.url, event.isMainFrame)) event.preventDefault();
  });
  contents.on('will-redirect', (event) => event.preventDefault());
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(({ url }) =>
    url === 'about:blank' ? { action: 'allow', overrideBrowserWindowOptions: SPEAKER_WINDOW } : { action: 'deny' },
  );
}

/**
 * A deck writes its speaker view into a blank window. That window inherits the deck's content security policy, has no
 * preload, and is guarded like all others, so it can go nowhere.
 */
const SPEAKER_WINDOW = { autoHideMenuBar: true, webPreferences: LOCKED };

/** The app's page may reload itself, and frames may hold published decks. */
function mayShow(url: string, isMainFrame: boolean): boolean {
  if (isMainFrame) return url.replace(/[?#].*$/s, '') === APP_PAGE;
  return url.startsWith(APP_ORIGIN + PRESENT_PATH);
}
