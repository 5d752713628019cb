import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Frame, Page } from '@playwright/test';
import { callOk } from './doors/call-api';
import { ELECTRON, IS_STANDIN } from './doors/desktop-door';
import { ROOT } from './doors/door';
import { expect, test } from './fixtures';

const APP_CSP =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; " +
  "frame-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

test.describe('in Danish', () => {
  test.use({ language: 'da' });
  test('opens in the language it is started in', async ({ kit }) => {
    await expect(kit.page.locator('html')).toHaveAttribute('lang', 'da');
  });
});

test('knows which door it is open through and where the data is', async ({ kit, door }) => {
  const state = await callOk(kit.page, 'app.state', {});
  expect(state).toMatchObject({ door, dataDir: kit.dataDir, workspace: 'own' });
});

test('keeps what was saved when it is closed and opened again', async ({ kit }) => {
  await callOk(kit.page, 'settings.update', { textSize: 130 });
  const page = await kit.relaunch();
  await expect(page.locator('html')).toHaveAttribute('style', /font-size: 130%/);
});

test('gives the data folder back when it is closed', async ({ kit }) => {
  expect(existsSync(join(kit.dataDir, 'lock'))).toBe(true);
  await kit.close();
  expect(existsSync(join(kit.dataDir, 'lock'))).toBe(false);
});

test('saves an exported file where the user wants it', async ({ kit }) => {
  await kit.page.evaluate(() => {
    location.hash = '/settings';
  });
  const path = await kit.exportTo(() => kit.page.getByRole('button', { name: 'Export all data' }).click());
  expect(JSON.parse(await readFile(path, 'utf8'))).toMatchObject({ format: 'lederspeil/bundle' });
});

test('serves its page with a policy that lets nothing in', async ({ kit }) => {
  const headers = await kit.page.evaluate(async () => {
    const { headers } = await fetch(location.pathname);
    return [headers.get('content-security-policy'), headers.get('x-content-type-options')];
  });
  expect(headers).toEqual([APP_CSP, 'nosniff']);
});

test('runs no script and loads nothing that does not belong to it', async ({ kit }) => {
  kit.provoke();
  const outcome = await kit.page.evaluate(async () => {
    const page = window as unknown as { intruded?: boolean };
    const inline = document.createElement('script');
    inline.textContent = 'window.intruded = true';
    document.body.append(inline);
    document.body.insertAdjacentHTML('beforeend', '<img src="x:" onerror="window.intruded = true">');
    // A turn of the event loop later, because what the debugger evaluates itself is exempt from the policy.
    await new Promise((resolve) => setTimeout(resolve));
    const refused = (work: () => unknown) =>
      Promise.resolve()
        .then(work)
        .then(
          () => 'let through',
          () => 'refused',
        );
    return {
      intruded: page.intruded ?? false,
      // biome-ignore lint/security/noGlobalEval: that it is refused is what is tested.
      evaluated: await refused(() => eval('1')),
      fetched: await refused(() => fetch('https://example.org/')),
    };
  });
  expect(outcome).toEqual({ intruded: false, evaluated: 'refused', fetched: 'refused' });
  await expect.poll(() => kit.problems.join('\n')).toContain('Content Security Policy');
});

test('presents a deck inside the app, with a speaker view that knows no core', async ({ kit }) => {
  const { page } = kit;
  const deck = await presentSampleDeck(page);
  await page.locator('iframe').click({ position: { x: 5, y: 5 } });
  const [speaker] = await Promise.all([page.context().waitForEvent('page'), page.keyboard.press('s')]);
  await expect(speaker.locator('#notes p')).not.toHaveCount(0);
  expect(await speaker.evaluate(() => 'kit' in window)).toBe(false);
  expect(await deck.evaluate(() => 'kit' in window)).toBe(false);
  await speaker.close();
});

test('tells a second browser door who has the data folder', ({ kit, door }) => {
  const args = ['out/main/kit.js', 'serve', '--no-open', '--lang', 'en', '--data', kit.dataDir];
  const second = spawnSync(process.execPath, args, { cwd: ROOT, encoding: 'utf8' });
  expect(second.status).toBe(1);
  expect(second.stdout).toBe('');
  expect(second.stderr).toContain('already open');
  expect(second.stderr).toContain(door === 'desktop' ? 'desktop program since' : 'in a browser since');
  expect(second.stderr).toContain(kit.dataDir);
});

test('tells a second desktop door who has the data folder', ({ kit, door }) => {
  test.skip(!IS_STANDIN, 'a real error box waits for a press');
  const args = [ROOT, `--data=${kit.dataDir}`, `--user-data-dir=${kit.dataDir}-other-profile`, '--lang=sv'];
  const second = spawnSync(ELECTRON, args, { cwd: ROOT, encoding: 'utf8' });
  expect(second.status).toBe(1);
  expect(second.stderr).toContain('Ledarspegeln gick inte att öppna');
  expect(second.stderr).toContain(door === 'desktop' ? 'i skrivbordsprogrammet sedan' : 'i en webbläsare sedan');
});

async function presentSampleDeck(page: Page): Promise<Frame> {
  await callOk(page, 'app.enterSample', { language: 'en' });
  const [round] = await callOk(page, 'rounds.list', {});
  const { id, show } = await callOk(page, 'decks.create', { preset: 'my-profile', roundId: round?.id ?? '' });
  await callOk(page, 'decks.update', { id, changes: { show: { ...show, speakerNotes: true } } });
  const { url } = await callOk(page, 'decks.present', { id, language: 'en' });
  await page.evaluate((src) => {
    const frame = Object.assign(document.createElement('iframe'), { src, width: 960, height: 540 });
    document.body.prepend(frame);
  }, url);
  const frame = await (await page.waitForSelector('iframe')).contentFrame();
  if (!frame) throw new Error('the deck has no frame');
  await frame.waitForSelector('section.present');
  return frame;
}
