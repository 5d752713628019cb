import { UNTIL_LAID_OUT } from '@core/export/until-laid-out';
import { fail, ok, type Result } from '@shared/api/result';
import { BrowserWindow } from 'electron';
import type { Published } from '../host/published';
import { APP_ORIGIN } from './protocol';
import { LOCKED } from './security';

/** Laying out a long deck takes seconds; a deck that has not been laid out by then never will be. */
const LAYOUT_LIMIT_MS = 60_000;

/** Prints a reveal deck in a window nobody sees: a tagged PDF with an outline, one page a slide. */
export async function printDeck(published: Published, html: string): Promise<Result<Uint8Array>> {
  const path = published.publishPage(html);
  const window = new BrowserWindow({ show: false, webPreferences: { ...LOCKED, backgroundThrottling: false } });
  try {
    await window.loadURL(`${APP_ORIGIN}${path}?print-pdf`);
    await withinLimit(window.webContents.executeJavaScript(UNTIL_LAID_OUT));
    const pdf = await window.webContents.printToPDF({
      printBackground: true,
      preferCSSPageSize: true,
      generateTaggedPDF: true,
      generateDocumentOutline: true,
    });
    return ok(pdf);
  } catch {
    return fail('pdf-failed');
  } finally {
    if (!window.isDestroyed()) window.destroy();
    published.withdrawPage(path);
  }
}

async function withinLimit(work: Promise<unknown>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const tooLong = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error('the deck was not laid out in time')), LAYOUT_LIMIT_MS);
  });
  await Promise.race([work, tooLong]).finally(() => clearTimeout(timer));
}
