import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { callApi, callOk } from './doors/call-api';
import { desktopArgs, ELECTRON, IS_STANDIN, ORIGIN } from './doors/desktop-door';
import { ROOT } from './doors/door';
import { expect, test } from './fixtures';

test('gives the page two functions and nothing of Node', async ({ kit }) => {
  const seen = await kit.page.evaluate(() => ({
    kit: Object.entries(window.kit ?? {}).map(([name, value]) => [name, typeof value]),
    frozen: Object.isFrozen(window.kit),
    globals: ['require', 'process', 'module', 'Buffer', 'electron', 'ipcRenderer'].filter((name) => name in window),
  }));
  expect(seen).toEqual({
    kit: [
      ['call', 'function'],
      ['subscribe', 'function'],
    ],
    frozen: true,
    globals: [],
  });
});

test('refuses methods that are not in the contract', async ({ kit }) => {
  const call = (method: string) => callApi(kit.page, method as 'app.state', {});
  expect(await call('fs.readFile')).toEqual({ ok: false, error: { code: 'unknown-method' } });
  expect(await call('__proto__')).toEqual({ ok: false, error: { code: 'unknown-method' } });
});

test('refuses input that breaks the contract', async ({ kit }) => {
  const result = await callApi(kit.page, 'settings.update', { textSize: 7 } as never);
  expect(result).toMatchObject({ ok: false, error: { code: 'invalid-input' } });
});

test('answers only its own page in its own window', async ({ kit }) => {
  const [foreign] = await Promise.all([
    kit.app?.waitForEvent('window'),
    kit.app?.evaluate(
      async ({ BrowserWindow }, preload) => {
        const window = new BrowserWindow({ show: false, webPreferences: { preload } });
        await window.loadURL('data:text/html,<h1>Elsewhere</h1>');
      },
      join(ROOT, 'out/preload/index.cjs'),
    ),
  ]);
  await foreign?.waitForSelector('h1');
  expect(await callApi(foreign as Page, 'app.state', {})).toEqual({ ok: false, error: { code: 'forbidden' } });
  await foreign?.close();
});

test('stays where it is when a page wants to go elsewhere', async ({ kit }) => {
  kit.provoke();
  const { page } = kit;
  const before = page.url();
  for (const target of ['https://example.org/', 'file:///etc/passwd', `${ORIGIN}/assets/`, 'data:text/html,x']) {
    await page.evaluate((url) => {
      location.href = url;
    }, target);
  }
  await page.evaluate(() => {
    const frame = document.createElement('iframe');
    frame.src = '/index.html';
    document.body.append(frame);
  });
  await callOk(page, 'app.state', {});
  expect(page.url()).toBe(before);
  expect(page.frames().map((frame) => frame.url())).not.toContain(`${ORIGIN}/index.html`);
});

test('opens no window for a page but the blank one of the speaker view, which can go nowhere', async ({ kit }) => {
  kit.provoke();
  const { page, app } = kit;
  await page.evaluate(() => {
    for (const url of ['https://example.org/', '/index.html', 'about:blank']) window.open(url, url);
  });
  const addresses = () => app?.windows().map((window) => window.url());
  await expect.poll(addresses).toEqual([page.url(), 'about:blank']);
  await expect.poll(() => app?.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(2);
  const blank = app?.windows()[1];
  await blank?.evaluate(() => {
    location.href = 'https://example.org/';
  });
  expect(await blank?.evaluate(() => [window.name, location.href, 'kit' in window])).toEqual([
    'about:blank',
    'about:blank',
    false,
  ]);
  await blank?.close();
});

test('lets nothing out of the machine, whatever a page may ask for', async ({ kit }) => {
  test.skip(!IS_STANDIN, 'looks at what the stand-in has stopped');
  kit.provoke();
  const asked = await kit.app?.evaluate(async ({ BrowserWindow, ...electron }) => {
    const window = new BrowserWindow({ show: false });
    await window.loadURL('https://example.org/').catch(() => undefined);
    window.destroy();
    return (electron as unknown as { standin: { blocked: unknown[] } }).standin.blocked;
  });
  expect(asked).toContainEqual({ url: 'https://example.org/', by: 'web-request' });
});

test('comes to the front when it is started once more on the same data', async ({ kit }) => {
  await kit.app?.evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows();
    Object.assign(globalThis, { focused: new Promise((resolve) => window?.once('focus', () => resolve(true))) });
  });
  const second = spawn(ELECTRON, desktopArgs(kit.dataDir), { cwd: ROOT, stdio: 'ignore' });
  expect(await once(second, 'exit')).toEqual([0, null]);
  expect(await kit.app?.evaluate(() => (globalThis as { focused?: Promise<boolean> }).focused)).toBe(true);
});

test('has a menu in the chosen language that leads to the places', async ({ kit }) => {
  const labels = () => kit.app?.evaluate(({ Menu }) => Menu.getApplicationMenu()?.items.map((item) => item.label));
  expect(await labels()).toEqual(['File', 'Edit', 'Go to', 'View', 'Help']);
  await kit.app?.evaluate(({ Menu }) => Menu.getApplicationMenu()?.items[2]?.submenu?.items[3]?.click());
  await expect(kit.page).toHaveURL(/#\/settings$/);
  await callOk(kit.page, 'settings.update', { language: 'sv' });
  await expect.poll(labels).toEqual(['Arkiv', 'Redigera', 'Gå till', 'Visa', 'Hjälp']);
});

test('prints a deck to a tagged PDF with a page for each slide', async ({ kit }) => {
  const { page } = kit;
  await callOk(page, 'app.enterSample', { language: 'en' });
  const [round] = await callOk(page, 'rounds.list', {});
  const deck = await callOk(page, 'decks.create', { preset: 'my-profile', roundId: round?.id ?? '' });
  const path = await kit.exportTo(() => callOk(page, 'decks.export', { id: deck.id, format: 'pdf', language: 'en' }));
  const pdf = (await readFile(path)).toString('latin1');
  expect(pdf.startsWith('%PDF-')).toBe(true);
  expect(pdf).toContain('/StructTreeRoot');
  expect(kit.app?.windows()).toHaveLength(1);
});

test('tells when the user changes her mind about saving', async ({ kit }) => {
  await kit.app?.evaluate(({ dialog }) => {
    dialog.showSaveDialog = async () => ({ canceled: true, filePath: '' });
  });
  expect(await callOk(kit.page, 'data.export', {})).toEqual({ kind: 'cancelled' });
});

test('saves what is being written when it is closed', async ({ kit }) => {
  await kit.page.evaluate(() => {
    const save = () => void window.kit?.call('settings.update', { textSize: 150 });
    window.addEventListener('pagehide', save, { once: true });
  });
  const page = await kit.relaunch();
  expect(await callOk(page, 'settings.read', {})).toMatchObject({ textSize: 150 });
});

test('is what npm start opens where Electron is installed, and ends cleanly on Ctrl-C', async ({ dataDir }) => {
  test.skip(!IS_STANDIN, 'puts the stand-in in the place of the installed Electron');
  const env = { ...process.env, ELECTRON_OVERRIDE_DIST_PATH: join(ROOT, 'tests/standin'), XDG_CONFIG_HOME: dataDir };
  const args = ['scripts/start.mjs', '--data', `${dataDir}/data`, '--lang', 'sv'];
  const child = spawn(process.execPath, args, { cwd: ROOT, env, stdio: 'ignore' });
  const exited = once(child, 'exit');
  await expect.poll(() => existsSync(`${dataDir}/data/lock`), { timeout: 30_000 }).toBe(true);
  child.kill('SIGINT');
  expect(await exited).toEqual([0, null]);
  expect(existsSync(`${dataDir}/data/lock`)).toBe(false);
});
