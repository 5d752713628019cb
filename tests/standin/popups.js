import { toApp } from './address.js';

/**
 * Asks the app about each window that a page opens. Chromium has opened it by then, so a denied one is closed again at
 * once; in Electron it never comes to be. `openChild(options, page)` makes a window of an allowed one.
 */
export function followPopups(window, cdp, openChild) {
  const contents = window.webContents;
  const asked = [];
  cdp.on('Page.windowOpen', ({ url, windowName }) => {
    const address = toApp(url) || 'about:blank';
    const answer = contents.openHandler({
      url: address,
      frameName: windowName,
      features: '',
      disposition: 'new-window',
    });
    asked.push({ address, answer });
  });
  window.page.on('popup', (page) => {
    const { answer } = takeAsked(asked, toApp(page.url()));
    if (answer.action === 'deny') return void page.close().catch(() => {});
    const child = openChild(answer.overrideBrowserWindowOptions ?? {}, page);
    window.once('closed', () => child.destroy());
    contents.emit('did-create-window', child, { url: page.url() });
  });
}

/**
 * What was asked for this window. Windows are reported in the order in which they have loaded, so the address tells
 * them apart; one that could not load has an error's address, and was not blank.
 */
function takeAsked(asked, address) {
  const index = asked.findIndex((question) => question.address === address);
  const failed = asked.findIndex((question) => question.address !== 'about:blank');
  return asked.splice(index < 0 ? failed : index, 1)[0];
}
