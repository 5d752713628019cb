import type { Platform } from '@core/platform';
import { fail, ok } from '@shared/api/result';
import { app, type BrowserWindow, shell } from 'electron';
import type { Published } from '../host/published';
import { deliver } from './deliver';
import { printDeck } from './print';

/** The desktop for the core. `window` gives the app's window once there is one. */
export function createDesktopPlatform(
  published: Published,
  resourcesDir: string,
  window: () => BrowserWindow | null,
): Platform {
  return {
    door: 'desktop',
    version: app.getVersion(),
    resourcesDir,
    deliver: (file) => deliver(file, window()),
    async publishPage(html) {
      return ok({ url: published.publishPage(html) });
    },
    async showFolder(path) {
      const problem = await shell.openPath(path);
      return problem === '' ? ok({}) : fail('not-found');
    },
    printPdf: (html) => printDeck(published, html),
  };
}
