import { timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/** What a request must show before anything of it is read. */
export interface Expected {
  /** `http://127.0.0.1:<port>`. */
  origin: string;
  token: string;
}

export const TOKEN_HEADER = 'x-kit-token';
export const API_PATH = '/api/';

const MEBIBYTE = 1024 * 1024;

/** Largest body of a call, in bytes. A bundle of everything may be big; nothing else is. */
export function bodyLimit(path: string): number {
  return path === `${API_PATH}data.import` ? 64 * MEBIBYTE : 8 * MEBIBYTE;
}

/**
 * Checks a request in this order: Host (DNS rebinding), Origin and Sec-Fetch-Site (other pages), method, content type,
 * size, token. Gives the status with which to refuse it, or null when it may pass. Pages and files are fetched with GET
 * and need no token: the app is no secret, and the paths of decks and exported files can't be guessed.
 */
export function refusalOf(request: IncomingMessage, expected: Expected): number | null {
  const { headers, url = '' } = request;
  if (headers.host !== new URL(expected.origin).host) return 421;
  if (headers.origin !== undefined && headers.origin !== expected.origin) return 403;
  if (!['same-origin', 'none', undefined].includes(single(headers['sec-fetch-site']))) return 403;
  if (!url.startsWith('/') || url.startsWith('//')) return 400;
  if (!url.startsWith(API_PATH)) return request.method === 'GET' ? null : 405;

  if (request.method !== 'POST') return 405;
  if (!/^application\/json\s*(;|$)/i.test(headers['content-type'] ?? '')) return 415;
  if (Number(headers['content-length'] ?? 0) > bodyLimit(url)) return 413;
  if (!sameToken(single(headers[TOKEN_HEADER]), expected.token)) return 401;
  return null;
}

function sameToken(given: string | undefined, expected: string): boolean {
  const a = Buffer.from(given ?? '');
  const b = Buffer.from(expected);
  return a.length === b.length && timingSafeEqual(a, b);
}

function single(header: string | string[] | undefined): string | undefined {
  return Array.isArray(header) ? header.join(', ') : header;
}
