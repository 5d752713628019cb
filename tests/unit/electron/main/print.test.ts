import { fail, ok } from '@shared/api/result';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createPublished } from '../../../../electron/host/published';
import { printDeck } from '../../../../electron/main/print';

const electron = await vi.hoisted(async () => (await import('./fake-electron')).createFakeElectron());
vi.mock('electron', () => electron);

const lastWindow = () => electron.windows.at(-1);
const addressOf = () => lastWindow()?.loadURL.mock.calls[0]?.[0] ?? '';

afterEach(() => vi.useRealTimers());

describe('printDeck', () => {
  it('prints the deck in a window that nobody sees, with tags and an outline', async () => {
    const published = createPublished();
    expect(await printDeck(published, '<p>deck')).toEqual(ok(new Uint8Array([37])));
    expect(lastWindow()?.options).toMatchObject({ show: false });
    expect(addressOf()).toMatch(/^app:\/\/kit\/present\/[\w-]{43}\?print-pdf$/);
    expect(lastWindow()?.webContents.printToPDF.mock.calls).toEqual([
      [{ printBackground: true, preferCSSPageSize: true, generateTaggedPDF: true, generateDocumentOutline: true }],
    ]);
  });

  it('leaves neither the window nor the page behind, whether it went well or not', async () => {
    const published = createPublished();
    await printDeck(published, '<p>deck');
    expect(lastWindow()?.isDestroyed()).toBe(true);
    expect(published.page(new URL(addressOf()).pathname)).toBe(undefined);

    const failing = printDeck(published, '<p>deck');
    lastWindow()?.webContents.printToPDF.mockRejectedValue(new Error('no printer'));
    expect(await failing).toEqual(fail('pdf-failed'));
    expect(lastWindow()?.isDestroyed()).toBe(true);
    expect(published.page(new URL(addressOf()).pathname)).toBe(undefined);
  });

  it('gives up on a deck that is never laid out', async () => {
    vi.useFakeTimers();
    const printing = printDeck(createPublished(), '<p>deck');
    lastWindow()?.webContents.executeJavaScript.mockReturnValue(new Promise(() => {}));
    await vi.advanceTimersByTimeAsync(60_000);
    expect(await printing).toEqual(fail('pdf-failed'));
  });
});
