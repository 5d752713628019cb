import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { findBrowser } from '@core/export/find-browser';
import { renderDeckHtml } from '@core/export/reveal/deck-html';
import { type Browser, chromium, type Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { deckOf, HOSTILE } from './hostile-deck';

const browserPath = await findBrowser({ platform: process.platform, env: process.env, home: homedir() });

describe.skipIf(!browserPath)('the page of a deck in a browser, from a file', () => {
  let browser: Browser;
  let folder: string;
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: browserPath ?? '', args: ['--no-sandbox'] });
    folder = await mkdtemp(join(tmpdir(), 'lederspeil-deck-'));
  });
  afterAll(async () => {
    await browser?.close();
    await rm(folder, { recursive: true, force: true });
  });

  async function show(...deck: Parameters<typeof deckOf>): Promise<{ page: Page; asked: string[]; said: string[] }> {
    const file = join(folder, 'deck.html');
    await writeFile(file, await renderDeckHtml(deckOf(...deck)));
    const page = await browser.newPage();
    const asked: string[] = [];
    const said: string[] = [];
    page.context().on('request', (request) => asked.push(request.url()));
    page.on('console', (message) => said.push(message.text()));
    page.on('pageerror', (error) => said.push(String(error)));
    await page.goto(pathToFileURL(file).href);
    await page.locator('.reveal.ready').waitFor();
    return { page, asked, said };
  }

  it('runs no hostile text, in the slides or in the speaker window, and asks for nothing', async () => {
    const all = HOSTILE.join('\n');
    const { page, asked, said } = await show(all);
    const opened = page.waitForEvent('popup');
    await page.keyboard.press('s');
    const speaker = await opened;
    await speaker.locator('#notes p').first().waitFor();
    for (const _ of deckOf(all).slides) await page.keyboard.press('ArrowRight');
    expect(await speaker.locator('#notes').innerText()).toContain('<script>window.caught = 1</script>');
    expect(await speaker.locator('#next').innerText()).toContain('sista');
    for (const window of [page, speaker]) {
      expect(await window.evaluate(() => (globalThis as { caught?: number }).caught)).toBeUndefined();
    }
    expect(await speaker.evaluate(() => document.scripts.length)).toBe(0);
    expect(asked.filter((url) => !url.startsWith('data:'))).toEqual([page.url().replace(/#.*/, '')]);
    expect(said).toEqual([]);
    await page.context().close();
  });

  it('is read as regions with their titles, slide by slide', async () => {
    const { page } = await show('Min profil');
    expect(await page.locator('.reveal').getAttribute('role')).toBeNull();
    expect(await page.getByRole('main').getByRole('region').count()).toBe(1);
    await page.keyboard.press('ArrowRight');
    expect(await page.getByRole('region', { name: 'Min profil' }).getByRole('heading', { level: 2 }).count()).toBe(1);
    expect(await page.getByRole('status').allTextContents()).toEqual(['Min profil']);
    expect(await page.getByRole('button', { name: 'Nästa bild' }).count()).toBe(1);
    await page.context().close();
  });

  it('shows its keys, and keeps still meanwhile', async () => {
    const { page } = await show('Min profil');
    await page.keyboard.press('?');
    await page.getByRole('dialog', { name: 'Tangenter' }).waitFor();
    const before = page.url();
    await page.keyboard.press('ArrowRight');
    expect(page.url()).toBe(before);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    await page.keyboard.press('Tab');
    await page.getByRole('button', { name: 'Visa tangenterna' }).press('Enter');
    await page.getByRole('dialog', { name: 'Tangenter' }).waitFor();
    await page.context().close();
  });

  it('lets the speaker window lead', async () => {
    const { page } = await show('Min profil');
    const opened = page.waitForEvent('popup');
    await page.keyboard.press('s');
    const speaker = await opened;
    await speaker.locator('#notes p').first().waitFor();
    await speaker.keyboard.press('ArrowRight');
    await page.waitForURL(/#\/1$/);
    await page.close();
    expect(speaker.isClosed() || (await speaker.waitForEvent('close').then(() => true))).toBe(true);
  });
});
