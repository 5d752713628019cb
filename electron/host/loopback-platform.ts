import { printWithBrowser } from '@core/export/browser-print';
import type { Platform } from '@core/platform';
import { fail, ok } from '@shared/api/result';
import open from 'open';
import type { Published } from './published';

/** The loopback door for the core: files become downloads, decks become pages, a browser on the machine prints. */
export function createLoopbackPlatform(
  published: Published,
  { version, resourcesDir }: { version: string; resourcesDir: string },
): Platform {
  return {
    door: 'loopback',
    version,
    resourcesDir,
    async deliver(file) {
      return ok({ kind: 'download', url: published.offerFile(file), name: file.name });
    },
    async publishPage(html) {
      return ok({ url: published.publishPage(html) });
    },
    async showFolder(path) {
      try {
        await open(path);
        return ok({});
      } catch {
        return fail('not-found');
      }
    },
    printPdf: printWithBrowser,
  };
}
