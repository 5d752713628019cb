import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { printWithBrowser } from '@core/export/browser-print';
import { findBrowser } from '@core/export/find-browser';
import { exportPdf } from '@core/export/pdf';
import { renderDeckHtml } from '@core/export/reveal/deck-html';
import { ok } from '@shared/api/result';
import { afterAll, describe, expect, it } from 'vitest';
import { deckOf, HOSTILE } from './hostile-deck';

const machine = { platform: process.platform, env: process.env, home: homedir() };
const browser = await findBrowser(machine);
const leftovers = () => readdirSync(tmpdir()).filter((name) => name.startsWith('lederspeil-print-'));

/** A temporary folder of its own: other tests print at the same time. */
process.env.TMPDIR = mkdtempSync(join(tmpdir(), 'lederspeil-own-'));
const own = tmpdir();
afterAll(() => rmSync(own, { recursive: true, force: true }));

describe.skipIf(!browser)('printing with a browser of the machine', () => {
  it('makes one tagged page of 13.333 by 7.5 inches a slide, and leaves nothing behind', async () => {
    const before = leftovers();
    const deck = deckOf('Min profil');
    const printed = await printWithBrowser(await renderDeckHtml(deck));
    if (!printed.ok) throw new Error(printed.error.code);
    const pdf = Buffer.from(printed.data).toString('latin1');
    expect(pdf.match(/\/Type \/Page\b/g)).toHaveLength(deck.slides.length);
    expect(pdf.match(/\/MediaBox \[0 0 960 540\]/g)).toHaveLength(deck.slides.length);
    expect(pdf).toContain('/MarkInfo <</Type /MarkInfo\n/Marked true');
    expect(pdf).toContain('/Lang (sv)');
    expect(leftovers()).toEqual(before);
  });

  it('prints hostile texts as they stand, page by page', async () => {
    const deck = deckOf(HOSTILE.join(' '));
    const printed = await printWithBrowser(await renderDeckHtml(deck));
    if (!printed.ok) throw new Error(printed.error.code);
    const pdf = Buffer.from(printed.data).toString('latin1');
    expect(pdf.match(/\/Type \/Page\b/g)).toHaveLength(deck.slides.length);
    expect(pdf).not.toContain('/URI');
    expect(pdf).not.toContain('/JavaScript');
  });
});

describe('printing without a browser', () => {
  it('says so', async () => {
    const nowhere = { platform: 'win32' as const, env: {}, home: 'C:\\nowhere' };
    expect(await printWithBrowser('<p>', nowhere)).toEqual({ ok: false, error: { code: 'no-browser-for-pdf' } });
  });

  it.skipIf(process.platform === 'win32')('gives up on a program that is no browser', async () => {
    const fake = join(mkdtempSync(join(tmpdir(), 'lederspeil-fake-')), 'chromium');
    writeFileSync(fake, '#!/bin/sh\nexit 3\n', { mode: 0o755 });
    const before = leftovers();
    const result = await printWithBrowser('<p>', { ...machine, env: { ...process.env, CHROMIUM_PATH: fake } });
    expect(result).toEqual({ ok: false, error: { code: 'pdf-failed' } });
    expect(leftovers()).toEqual(before);
  });
});

describe('exportPdf', () => {
  it('hands the page to the printer without what only the speaker sees', async () => {
    const pages: string[] = [];
    await exportPdf(deckOf('Min profil', 'Säg inget om Ylva'), {
      printPdf: async (html) => {
        pages.push(html);
        return ok(new Uint8Array());
      },
    });
    expect(pages[0]).toContain('Min profil');
    expect(pages[0]).not.toContain('Säg inget om Ylva');
  });
});
