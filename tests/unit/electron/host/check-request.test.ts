import type { IncomingMessage } from 'node:http';
import { METHODS } from '@shared/api/methods';
import { describe, expect, it } from 'vitest';
import { bodyLimit, refusalOf } from '../../../../electron/host/check-request';

const expected = { origin: 'http://127.0.0.1:4000', token: 'a'.repeat(43) };
const GOOD_CALL = {
  host: '127.0.0.1:4000',
  origin: 'http://127.0.0.1:4000',
  'sec-fetch-site': 'same-origin',
  'content-type': 'application/json',
  'content-length': '2',
  'x-kit-token': expected.token,
};

function check(method: string, url: string, headers: Record<string, string | undefined>) {
  return refusalOf({ method, url, headers } as unknown as IncomingMessage, expected);
}

describe('refusalOf', () => {
  it.each(METHODS)('lets a proper call of %s pass', (method) => {
    expect(check('POST', `/api/${method}`, GOOD_CALL)).toBe(null);
  });

  it('lets a call pass that says nothing of its origin, as scripts do', () => {
    const { origin: _, 'sec-fetch-site': __, ...headers } = GOOD_CALL;
    expect(check('POST', '/api/app.state', headers)).toBe(null);
  });

  it('lets pages be fetched without a token', () => {
    expect(check('GET', '/', { host: GOOD_CALL.host, 'sec-fetch-site': 'none' })).toBe(null);
  });

  it('checks in order: each later fault shows only once the earlier ones are gone', () => {
    const faults: [Record<string, string | undefined>, number][] = [
      [{ 'x-kit-token': 'wrong' }, 401],
      [{ 'content-length': String(8 * 1024 * 1024 + 1) }, 413],
      [{ 'content-type': 'text/plain' }, 415],
    ];
    let headers: Record<string, string | undefined> = GOOD_CALL;
    for (const [fault, status] of faults) {
      headers = { ...headers, ...fault };
      expect(check('POST', '/api/app.state', headers)).toBe(status);
    }
    expect(check('GET', '/api/app.state', headers)).toBe(405);
    expect(check('GET', '//evil.example/', headers)).toBe(400);
    headers = { ...headers, origin: 'https://evil.example' };
    expect(check('GET', '//evil.example/', headers)).toBe(403);
    headers = { ...headers, host: 'evil.example:4000' };
    expect(check('GET', '//evil.example/', headers)).toBe(421);
  });

  it.each(['cross-site', 'same-site'])('refuses a request that a browser calls %s', (site) => {
    expect(check('GET', '/', { host: GOOD_CALL.host, 'sec-fetch-site': site })).toBe(403);
  });

  it.each(['', 'a'.repeat(42), 'a'.repeat(44), `${'a'.repeat(42)}b`, 'å'.repeat(43)])(
    'refuses the token "%s"',
    (token) => {
      expect(check('POST', '/api/app.state', { ...GOOD_CALL, 'x-kit-token': token })).toBe(401);
    },
  );

  it.each(['application/json', 'application/json; charset=utf-8', 'Application/JSON ;x=y'])(
    'takes %s as JSON',
    (type) => {
      expect(check('POST', '/api/app.state', { ...GOOD_CALL, 'content-type': type })).toBe(null);
    },
  );

  it.each([undefined, '', 'application/jsonp', 'text/json', 'multipart/form-data'])('refuses the type %s', (type) => {
    expect(check('POST', '/api/app.state', { ...GOOD_CALL, 'content-type': type })).toBe(415);
  });
});

describe('bodyLimit', () => {
  it('is 64 MiB for a bundle and 8 MiB for everything else', () => {
    expect(bodyLimit('/api/data.import')).toBe(64 * 2 ** 20);
    expect(bodyLimit('/api/rounds.answer')).toBe(8 * 2 ** 20);
    expect(bodyLimit('/api/events')).toBe(8 * 2 ** 20);
  });
});
