import { connect } from 'node:net';
import { networkInterfaces } from 'node:os';
import { fail, ok } from '@shared/api/result';
import { describe, expect, it, vi } from 'vitest';
import { startHost } from '../../../electron/host';
import { APP_CSP, DECK_CSP } from '../../../electron/host/headers';
import { openHost } from './open-host';

const HARDENED = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cache-control': 'no-store',
};

describe('the loopback door', () => {
  it('carries a call to the core and its answer back', async () => {
    const { ask, callHeaders, dispatch } = await openHost();
    dispatch.mockResolvedValueOnce(fail('not-found'));
    const body = JSON.stringify({ id: 'å' });
    const answer = await ask({ method: 'POST', path: '/api/rounds.read', headers: callHeaders, body });
    expect([answer.status, JSON.parse(answer.body)]).toEqual([200, fail('not-found')]);
    expect(answer.headers).toMatchObject({ 'content-security-policy': APP_CSP, ...HARDENED });
    expect(dispatch.mock.calls).toEqual([['rounds.read', { id: 'å' }]]);
  });

  it('takes a bundle of 20 MiB', async () => {
    const { ask, callHeaders, dispatch } = await openHost();
    const body = JSON.stringify({ text: 'x'.repeat(20 * 1024 * 1024) });
    const { status } = await ask({ method: 'POST', path: '/api/data.import', headers: callHeaders, body });
    expect(status).toBe(200);
    expect(dispatch).toHaveBeenCalledOnce();
  });

  it('serves the app with the strict policy, and files named after their content for good', async () => {
    const { ask, callHeaders } = await openHost();
    const headers = pageHeaders(callHeaders);
    const page = await ask({ path: '/?lang=sv', headers });
    expect([page.status, page.body]).toEqual([200, '<p>app']);
    expect(page.headers).toMatchObject({ 'content-security-policy': APP_CSP, ...HARDENED });
    const asset = await ask({ path: '/assets/app-1.js', headers });
    expect(asset.headers['cache-control']).toContain('immutable');
  });

  it('serves a published deck as often as it is asked for, framed by nobody else', async () => {
    const { ask, callHeaders, platform } = await openHost();
    const headers = pageHeaders(callHeaders);
    const published = await platform.publishPage('<p>deck');
    const path = published.ok ? published.data.url : '';
    for (const view of ['', '?print-pdf']) {
      const page = await ask({ path: path + view, headers });
      expect([page.status, page.body]).toEqual([200, '<p>deck']);
      expect(page.headers).toMatchObject({ 'content-security-policy': DECK_CSP, ...HARDENED });
    }
    expect(DECK_CSP).toContain("frame-ancestors 'self'");
  });

  it('hands an exported file out once, under its name', async () => {
    const { ask, callHeaders, platform } = await openHost();
    const headers = pageHeaders(callHeaders);
    const bytes = Buffer.from([0, 255, 128]);
    const offered = await platform.deliver({ name: 'Åsa.pdf', mime: 'application/pdf', bytes });
    expect(offered).toMatchObject(ok({ kind: 'download', name: 'Åsa.pdf' }));
    const path = offered.ok && offered.data.kind === 'download' ? offered.data.url : '';
    const first = await ask({ path, headers });
    expect(first.headers).toMatchObject({
      'content-type': 'application/pdf',
      'content-length': '3',
      'content-disposition': `attachment; filename="_sa.pdf"; filename*=UTF-8''%C3%85sa.pdf`,
    });
    const second = await ask({ path, headers });
    expect([second.status, second.body]).toEqual([404, '']);
  });

  it('tells every open tab what happens', async () => {
    const { host, callHeaders, emit } = await openHost();
    const { host: _, ...headers } = callHeaders;
    const open = () => fetch(`${host.origin}/api/events`, { method: 'POST', headers, body: '{}' });
    const tabs = await Promise.all([open(), open()]);
    emit({ type: 'progress', work: 'export', share: 0.5 });
    for (const tab of tabs) {
      const chunk = await tab.body?.getReader().read();
      expect(new TextDecoder().decode(chunk?.value)).toBe('{"type":"progress","work":"export","share":0.5}\n');
    }
  });

  it('listens on 127.0.0.1 and on no other address of the machine', async () => {
    const { port } = await openHost();
    const others = Object.values(networkInterfaces())
      .flatMap((addresses) => addresses ?? [])
      .filter(({ address }) => address !== '127.0.0.1' && !address.startsWith('fe80:'))
      .map(({ address }) => address);
    for (const address of [...others, '127.0.0.2', '::1'])
      expect([address, await reaches(address, port)]).toEqual([address, false]);
    expect(await reaches('127.0.0.1', port)).toBe(true);
  });

  it('has a new token of 256 bits and a new port each time', async () => {
    const doors = await Promise.all([openHost(), openHost(), openHost()]);
    expect(new Set(doors.map(({ host }) => host.token)).size).toBe(3);
    expect(new Set(doors.map(({ port }) => port)).size).toBe(3);
    for (const { host } of doors) {
      expect(Buffer.from(host.token, 'base64url')).toHaveLength(32);
      expect(host.url).toBe(`${host.origin}/#token=${host.token}`);
    }
  });

  it('closes with open tabs, gives the folder free, and answers no more', async () => {
    const { host, port, callHeaders, close } = await openHost();
    const { host: _, ...headers } = callHeaders;
    const tab = await fetch(`${host.origin}/api/events`, { method: 'POST', headers, body: '{}' });
    await host.close();
    expect(close).toHaveBeenCalledOnce();
    expect((await tab.body?.getReader().read())?.done).toBe(true);
    expect(await reaches('127.0.0.1', port)).toBe(false);
  });

  it('finishes a call that is under way when it is closed', async () => {
    const { host, ask, callHeaders, dispatch, close } = await openHost();
    let finish = () => {};
    const saved = new Promise<void>((resolve) => {
      finish = resolve;
    });
    dispatch.mockImplementationOnce(async () => {
      await saved;
      return ok({ saved: true });
    });
    close.mockImplementationOnce(async () => {
      finish();
      await saved;
    });
    const answer = ask({ method: 'POST', path: '/api/rounds.answer', headers: callHeaders, body: '{}' });
    await expect.poll(() => dispatch.mock.calls.length).toBe(1);
    await host.close();
    expect(JSON.parse((await answer).body)).toEqual(ok({ saved: true }));
  });

  it('says which port it could not have, and gives the folder free', async () => {
    const { port } = await openHost();
    const close = vi.fn(async () => {});
    const second = await startHost({
      dataDir: '/nowhere',
      rendererDir: '/nowhere',
      resourcesDir: '/nowhere',
      version: '0.0.0',
      port,
      openKit: async () => ok({ dispatch: async () => ok({}), subscribe: () => () => {}, close }),
    });
    expect(second).toEqual(fail('unreachable', { port }));
    expect(close).toHaveBeenCalledOnce();
  });

  it('does not open when the core can not', async () => {
    const second = await startHost({
      dataDir: '/nowhere',
      rendererDir: '/nowhere',
      resourcesDir: '/nowhere',
      version: '0.0.0',
      openKit: async () => fail('folder-in-use', { pid: 1 }),
    });
    expect(second).toEqual(fail('folder-in-use', { pid: 1 }));
  });
});

/** What a page is fetched with. */
function pageHeaders({ host = '' }: Record<string, string>) {
  return { host };
}

function reaches(address: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host: address, port });
    socket.once('connect', () => resolve(true));
    socket.once('error', () => resolve(false));
    socket.once('connect', () => socket.destroy());
  });
}
