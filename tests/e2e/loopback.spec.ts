import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { callApi, callOk } from './doors/call-api';
import { BROWSER_ARGS, CHROMIUM, ROOT } from './doors/door';
import { serve, stop } from './doors/loopback-door';
import { expect, test } from './fixtures';

test('opens at its address in any browser, and hides the token at once', async ({ openBrowser, dataDir }) => {
  const program = await serve(dataDir);
  for (const name of ['one browser', 'another']) {
    const context = await (await openBrowser()).newContext();
    const page = await context.newPage();
    await page.goto(program.url);
    await expect(page.getByRole('main'), name).toBeVisible();
    expect(page.url()).not.toContain('token');
    await page.reload();
    expect(await callApi(page, 'app.state', {})).toMatchObject({ ok: true });
    await context.close();
  }
  expect(await stop(program)).toBe(0);
});

test('answers a page without the token with nothing', async ({ openBrowser, dataDir }) => {
  const program = await serve(dataDir);
  const context = await (await openBrowser()).newContext();
  const page = await context.newPage();
  await page.goto(new URL(program.url).origin);
  const answer = await page.evaluate(async () => {
    const headers = { 'content-type': 'application/json', 'x-kit-token': 'guess' };
    const response = await fetch('/api/app.state', { method: 'POST', headers, body: '{}' });
    return [response.status, await response.text()];
  });
  expect(answer).toEqual([401, '']);
  await context.close();
  await stop(program);
});

test('answers another name for this machine with nothing (DNS rebinding)', async ({ dataDir }) => {
  const program = await serve(dataDir);
  const { port } = new URL(program.url);
  const rules = '--host-resolver-rules=MAP rebound.example 127.0.0.1';
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: [...BROWSER_ARGS, rules] });
  const page = await browser.newPage();
  for (const path of ['/', '/index.html']) {
    const response = await page.goto(`http://rebound.example:${port}${path}`).catch((error: Error) => error.message);
    const got = typeof response === 'string' ? response : [response?.status(), (await response?.body())?.length];
    expect(got, path).toEqual(typeof got === 'string' ? expect.stringContaining('ERR_') : [421, 0]);
  }
  await browser.close();
  await stop(program);
});

test('gives a page of another origin nothing: no call, no script, no frame', async ({ openBrowser, dataDir }) => {
  const program = await serve(dataDir);
  const { origin } = new URL(program.url);
  const elsewhere = createServer((_, response) => response.setHeader('content-type', 'text/html').end('<p>Elsewhere'));
  elsewhere.listen(0, '127.0.0.1');
  await once(elsewhere, 'listening');
  const context = await (await openBrowser()).newContext();
  const page = await context.newPage();
  await page.goto(`http://127.0.0.1:${(elsewhere.address() as AddressInfo).port}/`);
  const token = /token=([\w-]+)/.exec(program.url)?.[1] ?? '';
  const outcome = await page.evaluate(
    async ({ origin, token }) => {
      const attempt = (work: Promise<Response>) =>
        work.then(
          (response) => response.status,
          () => 'refused',
        );
      const script = Object.assign(document.createElement('script'), { src: `${origin}/index.html` });
      const loaded = new Promise((resolve) => {
        script.onload = () => resolve('loaded');
        script.onerror = () => resolve('refused');
      });
      document.body.append(script);
      const headers = { 'content-type': 'application/json', 'x-kit-token': token };
      return {
        call: await attempt(fetch(`${origin}/api/app.state`, { method: 'POST', headers, body: '{}' })),
        form: await attempt(fetch(`${origin}/api/app.state`, { method: 'POST', mode: 'no-cors', body: '{}' })),
        script: await loaded,
      };
    },
    { origin, token },
  );
  expect(outcome).toEqual({ call: 'refused', form: 0, script: 'refused' });
  await page.evaluate((src) => {
    document.body.append(Object.assign(document.createElement('iframe'), { src }));
  }, `${origin}/`);
  await expect.poll(() => page.frames().length).toBe(2);
  expect(await page.frames()[1]?.locator('#root').count()).toBe(0);
  await context.close();
  elsewhere.close();
  await stop(program);
});

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  test(`ends cleanly on ${signal}: no error, the data folder free, what was saved there`, async ({ dataDir, kit }) => {
    await callOk(kit.page, 'settings.update', { theme: 'dark' });
    await kit.close();
    const child = spawn(process.execPath, ['scripts/start.mjs', '--loopback', '--no-open', '--data', dataDir], {
      cwd: ROOT,
    });
    let said = '';
    child.stderr.on('data', (chunk) => {
      said += chunk;
    });
    const [line] = await once(child.stdout, 'data');
    expect(String(line)).toMatch(/http:\/\/127\.0\.0\.1:\d+\//);
    const exited = once(child, 'exit');
    child.kill(signal);
    expect(await exited).toEqual([0, null]);
    expect(said).toBe('');
    expect(existsSync(join(dataDir, 'lock'))).toBe(false);
  });
}

test('says so when the port is taken', async ({ dataDir }) => {
  const program = await serve(dataDir);
  const { port } = new URL(program.url);
  const args = ['out/main/kit.js', 'serve', '--no-open', '--data', `${dataDir}-2`, '--lang', 'en', '--port', port];
  const second = spawnSync(process.execPath, args, { cwd: ROOT, encoding: 'utf8' });
  expect(second.status).toBe(1);
  expect(second.stderr).toContain(`Port ${port} is taken`);
  expect(existsSync(join(`${dataDir}-2`, 'lock'))).toBe(false);
  await stop(program);
});

test('refuses options it does not know with code 2', () => {
  for (const args of [['serve', '--port', '70000'], ['serve', '--lang', 'fi'], ['nonsense']]) {
    const { status, stderr } = spawnSync(process.execPath, ['out/main/kit.js', ...args], {
      cwd: ROOT,
      encoding: 'utf8',
    });
    expect([status, stderr.includes('--help')], args.join(' ')).toEqual([2, true]);
  }
});
