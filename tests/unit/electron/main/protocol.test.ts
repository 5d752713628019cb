import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { APP_CSP, DECK_CSP } from '../../../../electron/host/headers';
import { createPublished } from '../../../../electron/host/published';
import { serveAppScheme } from '../../../../electron/main/protocol';

const electron = await vi.hoisted(async () => (await import('./fake-electron')).createFakeElectron());
vi.mock('electron', () => electron);

const published = createPublished();
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'lederspeil-scheme-'));
  mkdirSync(join(folder, 'renderer'));
  writeFileSync(join(folder, 'renderer', 'index.html'), '<p>app');
  writeFileSync(join(folder, 'secret.json'), '{}');
  serveAppScheme(join(folder, 'renderer'), published);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('app://kit', () => {
  it('serves the app with the strict policy', async () => {
    const response = await electron.fetch('app://kit/index.html?lang=sv');
    expect(await response.text()).toBe('<p>app');
    expect(Object.fromEntries(response.headers)).toEqual({
      'content-security-policy': APP_CSP,
      'content-type': 'text/html; charset=utf-8',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
    });
  });

  it('serves a published deck, print view and all, until it is withdrawn', async () => {
    const path = published.publishPage('<p>deck');
    const response = await electron.fetch(`app://kit${path}?print-pdf`);
    expect(await response.text()).toBe('<p>deck');
    expect(response.headers.get('content-security-policy')).toBe(DECK_CSP);
    published.withdrawPage(path);
    expect((await electron.fetch(`app://kit${path}`)).status).toBe(404);
  });

  it.each([
    ['app://kit/missing.js', 'GET', 404],
    ['app://kit/%2e%2e%2fsecret.json', 'GET', 404],
    ['app://kit/present/guess', 'GET', 404],
    ['app://other/index.html', 'GET', 404],
    ['app://kit/index.html', 'POST', 405],
  ])('answers %s (%s) with %i and nothing else', async (url, method, status) => {
    const response = await electron.fetch(url, { method });
    expect([response.status, await response.text()]).toEqual([status, '']);
  });
});
