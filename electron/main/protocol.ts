import { protocol } from 'electron';
import { APP_CSP, DECK_CSP, securityHeaders } from '../host/headers';
import { PRESENT_PATH, type Published } from '../host/published';
import { readRendererFile } from '../host/renderer-files';

const SCHEME = 'app';
const HOST = 'kit';
export const APP_ORIGIN = `${SCHEME}://${HOST}`;
/** The app's only page; places are in its fragment. */
export const APP_PAGE = `${APP_ORIGIN}/index.html`;

/** Makes app:// an ordinary, secure origin. Only before the app is ready. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ]);
}

/** Serves the built renderer and the published decks on app://kit. Only when the app is ready. */
export function serveAppScheme(rendererDir: string, published: Published): void {
  protocol.handle(SCHEME, async (request) => {
    const url = new URL(request.url);
    if (url.host !== HOST) return refuse(404);
    if (request.method !== 'GET') return refuse(405);
    if (url.pathname.startsWith(PRESENT_PATH)) return answerPage(published.page(url.pathname));

    const file = await readRendererFile(rendererDir, url.pathname);
    if (!file) return refuse(404);
    return new Response(file.bytes, { headers: { ...securityHeaders(APP_CSP), 'content-type': file.mime } });
  });
}

function answerPage(html: string | undefined): Response {
  if (html === undefined) return refuse(404);
  return new Response(html, {
    headers: { ...securityHeaders(DECK_CSP), 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' },
  });
}

function refuse(status: number): Response {
  return new Response(null, { status });
}
