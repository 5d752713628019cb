import { METHODS } from '@shared/api/methods';
import { describe, expect, it } from 'vitest';
import { type Answer, type Asked, openHost, type TestHost } from './open-host';

const MEBIBYTE = 1024 * 1024;

/** Every route: the app, its files, a published deck, a waiting file, every method, the events. */
async function routesOf({ platform }: TestHost): Promise<{ pages: string[]; calls: string[] }> {
  const page = await platform.publishPage('<p>secret deck');
  const file = await platform.deliver({ name: 'a.txt', mime: 'text/plain', bytes: Buffer.from('secret file') });
  const addresses = [page, file].map((result) => (result.ok && 'url' in result.data ? result.data.url : ''));
  return {
    pages: ['/', '/index.html', '/assets/app-1.js', ...addresses],
    calls: [...METHODS, 'events'].map((method) => `/api/${method}`),
  };
}

/** Asks each route with one thing wrong, and expects the status, an empty body and an untouched core. */
async function expectRefused(door: TestHost, status: number, requests: Asked[]): Promise<void> {
  const answers: [string, Answer][] = [];
  for (const asked of requests) {
    answers.push([`${asked.method ?? 'GET'} ${asked.path} ${JSON.stringify(asked.headers)}`, await door.ask(asked)]);
  }
  const outcomes = answers.map(([name, { status, body }]) => [name, status, body]);
  expect(outcomes).toEqual(answers.map(([name]) => [name, status, '']));
  expect(door.dispatch).not.toHaveBeenCalled();
}

/** The proper request of every route, changed. */
async function allRoutes(door: TestHost, change: (asked: Required<Asked>) => Asked): Promise<Asked[]> {
  const { pages, calls } = await routesOf(door);
  const { host = '' } = door.callHeaders;
  return [
    ...pages.map((path) => change({ method: 'GET', path, headers: { host }, body: '' })),
    ...calls.map((path) => change({ method: 'POST', path, headers: door.callHeaders, body: '{}' })),
  ];
}

describe('the loopback door refuses with not one byte', () => {
  it.each([
    'evil.example',
    'evil.example:PORT',
    'localhost:PORT',
    '127.0.0.1',
    '127.0.0.1:1',
    '127.0.0.1:PORT.evil.example',
    '[::1]:PORT',
    '0.0.0.0:PORT',
    '127.0.0.1:0PORT',
  ])('the host %s, on every route', async (name) => {
    const door = await openHost();
    const host = name.replace('PORT', String(door.port));
    await expectRefused(
      door,
      421,
      await allRoutes(door, (asked) => ({ ...asked, headers: { ...asked.headers, host } })),
    );
  });

  it('a request without a host, on every route', async () => {
    const door = await openHost();
    const requests = await allRoutes(door, (asked) => {
      const { host: _, ...headers } = asked.headers;
      return { ...asked, headers };
    });
    await expectRefused(door, 400, requests);
  });

  it.each([
    'https://evil.example',
    'null',
    'http://localhost:PORT',
    'https://127.0.0.1:PORT',
    'http://127.0.0.1:1',
    '',
  ])('the origin "%s", on every route', async (name) => {
    const door = await openHost();
    const origin = name.replace('PORT', String(door.port));
    const requests = await allRoutes(door, (asked) => ({ ...asked, headers: { ...asked.headers, origin } }));
    await expectRefused(door, 403, requests);
  });

  it.each(['cross-site', 'same-site'])('what a browser calls %s, on every route', async (site) => {
    const door = await openHost();
    const headers = { 'sec-fetch-site': site };
    const requests = await allRoutes(door, (asked) => ({ ...asked, headers: { ...asked.headers, ...headers } }));
    await expectRefused(door, 403, requests);
  });

  it.each(['HEAD', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE'])('the method %s, on every route', async (method) => {
    const door = await openHost();
    await expectRefused(door, 405, await allRoutes(door, (asked) => ({ ...asked, method, body: '' })));
  });

  it('GET for a call and POST for a page', async () => {
    const door = await openHost();
    const swap = (asked: Required<Asked>) => ({ ...asked, method: asked.method === 'GET' ? 'POST' : 'GET', body: '' });
    await expectRefused(door, 405, await allRoutes(door, swap));
  });

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data', ''])(
    'the type "%s", on every call',
    async (type) => {
      const door = await openHost();
      const { calls } = await routesOf(door);
      const headers = { ...door.callHeaders, 'content-type': type };
      await expectRefused(
        door,
        415,
        calls.map((path) => ({ method: 'POST', path, headers, body: '{}' })),
      );
    },
  );

  it('a missing, wrong, cut or lengthened token, on every call', async () => {
    const door = await openHost();
    const { calls } = await routesOf(door);
    const { token } = door.host;
    const { 'x-kit-token': _, ...without } = door.callHeaders;
    const wrong = [
      without,
      ...['', 'x'.repeat(43), token.slice(1), `${token}x`].map((value) => ({ ...without, 'x-kit-token': value })),
    ];
    await expectRefused(
      door,
      401,
      wrong.flatMap((headers) => calls.map((path) => ({ method: 'POST', path, headers, body: '{}' }))),
    );
  });

  it('a body that says it is too large, on every call', async () => {
    const door = await openHost();
    const { calls } = await routesOf(door);
    const others = calls.filter((path) => path !== '/api/data.import');
    const claim = (size: number) => ({ ...door.callHeaders, 'content-length': String(size) });
    for (const path of others) expect(await claimOnly(door, path, claim(8 * MEBIBYTE + 1))).toBe('413 ');
    expect(await claimOnly(door, '/api/data.import', claim(64 * MEBIBYTE + 1))).toBe('413 ');
    expect(door.dispatch).not.toHaveBeenCalled();
  });

  it('a body that is too large without saying so', async () => {
    const door = await openHost();
    const headers = { ...door.callHeaders, 'transfer-encoding': 'chunked' };
    const body = Buffer.alloc(8 * MEBIBYTE + 1, 0x20);
    await expectRefused(door, 413, [{ method: 'POST', path: '/api/rounds.answer', headers, body }]);
  });

  it.each(['', '{', '{"a":1}x', '\xff'])('a body that is no JSON: %j', async (text) => {
    const door = await openHost();
    const body = Buffer.from(text, 'latin1');
    await expectRefused(door, 400, [{ method: 'POST', path: '/api/app.state', headers: door.callHeaders, body }]);
  });

  it.each(['http://evil.example/', '//evil.example/', '*'])('the target %s', async (path) => {
    const door = await openHost();
    const { host = '' } = door.callHeaders;
    await expectRefused(door, 400, [{ path, headers: { host } }]);
  });

  it.each([
    '/../package.json',
    '/%2e%2e/%2e%2e/etc/passwd',
    '/..%2f..%2fetc%2fpasswd',
    '/assets/..%5c..%5csecret.json',
    '/index.html%00',
    '/%',
    '/data/lock',
    '/present/',
    '/present/guess',
    '/files/',
    '/files/guess',
  ])('the path %s', async (path) => {
    const door = await openHost();
    const { host = '' } = door.callHeaders;
    await expectRefused(door, 404, [{ path, headers: { host } }]);
  });
});

/** Sends the head of a call and none of its body; gives status and body of the answer. */
async function claimOnly({ port }: TestHost, path: string, headers: Record<string, string>): Promise<string> {
  const { connect } = await import('node:net');
  const socket = connect(port, '127.0.0.1');
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  socket.write(`POST ${path} HTTP/1.1\r\n${lines.join('')}\r\n`);
  let text = '';
  for await (const chunk of socket) {
    text += chunk;
    if (text.includes('\r\n\r\n')) break;
  }
  return `${/^HTTP\/1\.1 (\d+)/.exec(text)?.[1]} ${text.slice(text.indexOf('\r\n\r\n') + 4)}`;
}
