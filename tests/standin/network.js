import { schemeOf, toApp } from './address.js';
import { handlerOf, session } from './session.js';
import { state } from './state.js';
import { windowOfPage } from './windows.js';

/** Every request of every page: asked of the app when it is a navigation, answered by its scheme's handler, or stopped. */
export async function answerRequest(route) {
  const request = route.request();
  const url = toApp(request.url());
  if (request.isNavigationRequest() && (await isHeldBack(request, url))) {
    state.blocked.push({ url, by: 'will-navigate' });
    return route.abort('aborted');
  }
  const handler = handlerOf(url);
  if (!handler) {
    state.blocked.push({ url, by: session.defaultSession.cancels(url) ? 'web-request' : 'no-network' });
    return route.abort('internetdisconnected');
  }
  try {
    const body = request.postDataBuffer();
    const response = await handler(
      new Request(url, { method: request.method(), headers: request.headers(), ...(body ? { body } : {}) }),
    );
    const { status, headers } = response;
    await route.fulfill({
      status,
      headers: Object.fromEntries(headers),
      body: Buffer.from(await response.arrayBuffer()),
    });
  } catch (error) {
    process.stderr.write(`the handler of ${schemeOf(url)}:// failed: ${error}\n`);
    await route.abort('failed').catch(() => {});
  }
}

/** Tells the app of a navigation that a page has begun, and whether the app wants none of it. */
async function isHeldBack(request, url) {
  const frame = frameOf(request);
  const window = frame && (await windowOfPage(frame.page()));
  if (!window) return false;
  const isMainFrame = frame.parentFrame() === null;
  if (isMainFrame && window.loading) return false;
  let prevented = false;
  const event = {
    url,
    isMainFrame,
    preventDefault() {
      prevented = true;
    },
  };
  window.webContents.emit('will-frame-navigate', event);
  if (isMainFrame && !prevented) window.webContents.emit('will-navigate', event, url);
  return prevented;
}

/** The frame that asks; null for the first request of a window that is only just opening. */
function frameOf(request) {
  try {
    return request.frame();
  } catch {
    return null;
  }
}
