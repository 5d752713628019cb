import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Kit } from '@core/kit';
import { API_PATH, bodyLimit } from './check-request';
import type { EventStreams } from './event-streams';
import { APP_CSP, DECK_CSP, securityHeaders } from './headers';
import { FILES_PATH, PRESENT_PATH, type Published } from './published';
import { readJson } from './read-json';
import { readRendererFile } from './renderer-files';

export interface Rooms {
  kit: Pick<Kit, 'dispatch'>;
  rendererDir: string;
  published: Published;
  events: EventStreams;
}

/** Ends a request with a status and nothing else; what is still coming in is thrown away. */
export function refuse(request: IncomingMessage, response: ServerResponse, status: number): void {
  response.writeHead(status, { 'content-length': 0, 'x-content-type-options': 'nosniff', connection: 'close' });
  response.end();
  request.resume();
}

/** Answers a request that has passed all checks. */
export async function route(rooms: Rooms, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const path = (request.url ?? '/').replace(/[?#].*$/s, '');
  if (path === `${API_PATH}events`) return rooms.events.open(response);
  if (path.startsWith(API_PATH)) return answerCall(rooms, path.slice(API_PATH.length), request, response);
  if (path.startsWith(PRESENT_PATH)) return servePage(rooms, path, request, response);
  if (path.startsWith(FILES_PATH)) return serveFile(rooms, path, request, response);
  return serveRenderer(rooms, path, request, response);
}

async function answerCall({ kit }: Rooms, method: string, request: IncomingMessage, response: ServerResponse) {
  const body = await readJson(request, bodyLimit(request.url ?? ''));
  if (!body.ok) return refuse(request, response, body.status);
  const result = await kit.dispatch(method, body.value);
  send(response, Buffer.from(JSON.stringify(result)), {
    ...securityHeaders(APP_CSP),
    'content-type': 'application/json; charset=utf-8',
  });
}

function servePage({ published }: Rooms, path: string, request: IncomingMessage, response: ServerResponse) {
  const html = published.page(path);
  if (html === undefined) return refuse(request, response, 404);
  send(response, Buffer.from(html), { ...securityHeaders(DECK_CSP), 'content-type': 'text/html; charset=utf-8' });
}

function serveFile({ published }: Rooms, path: string, request: IncomingMessage, response: ServerResponse) {
  const file = published.takeFile(path);
  if (!file) return refuse(request, response, 404);
  send(response, file.bytes, {
    ...securityHeaders(APP_CSP),
    'content-type': file.mime,
    'content-disposition': attachment(file.name),
  });
}

async function serveRenderer({ rendererDir }: Rooms, path: string, request: IncomingMessage, response: ServerResponse) {
  const file = await readRendererFile(rendererDir, path);
  if (!file) return refuse(request, response, 404);
  send(response, file.bytes, {
    ...securityHeaders(APP_CSP),
    'content-type': file.mime,
    ...(file.immutable ? { 'cache-control': 'private, max-age=31536000, immutable' } : {}),
  });
}

function send(response: ServerResponse, bytes: Uint8Array, headers: Record<string, string>) {
  response.writeHead(200, { 'cache-control': 'no-store', ...headers, 'content-length': bytes.byteLength });
  response.end(bytes);
}

/** A download with a name in any script (RFC 6266, RFC 8187), and an ASCII one for what doesn't know that. */
export function attachment(name: string): string {
  const ascii = name.replace(/[^\x20-\x7e]|["\\%]/g, '_');
  const wellFormed = Buffer.from(name).toString();
  const encoded = encodeURIComponent(wellFormed).replace(
    /['()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${ascii}"; filename*=UTF-8''${encoded}`;
}
