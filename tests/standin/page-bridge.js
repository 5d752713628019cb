import { readFileSync } from 'node:fs';
import { decode, encode, refuseFunction } from './encoding.js';
import { createLink, runIsolatedWorld, runMainWorld } from './worlds.js';

const KEY = `standin_${Math.random().toString(36).slice(2)}`;
const WORLD = `${KEY}_world`;

/**
 * Gives a page Electron's two worlds, with the preload in the isolated one, in the main frame only. Incoming messages go
 * to `onMessage`; gives a function that sends one.
 */
export async function bridgePage(cdp, preloadFile, onMessage) {
  const { frameTree } = await cdp.send('Page.getFrameTree');
  let contextId;
  cdp.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.name === WORLD && context.auxData?.frameId === frameTree.frame.id) contextId = context.id;
  });
  cdp.on('Runtime.bindingCalled', ({ name, payload }) => {
    if (name === `${KEY}_send`) onMessage(JSON.parse(payload));
  });
  await cdp.send('Runtime.enable');
  await cdp.send('Page.enable');
  await cdp.send('Runtime.addBinding', { name: `${KEY}_send`, executionContextName: WORLD });
  await cdp.send('Page.addScriptToEvaluateOnNewDocument', { source: mainSource() });
  await cdp.send('Page.addScriptToEvaluateOnNewDocument', { source: isolatedSource(preloadFile), worldName: WORLD });

  return async (message) => {
    if (contextId === undefined) return;
    const expression = `${KEY}_receive(${JSON.stringify(JSON.stringify(message))})`;
    await cdp.send('Runtime.evaluate', { contextId, expression }).catch(() => {});
  };
}

function mainSource() {
  return `if (window === top) (${runMainWorld})('${KEY}', ${encode}, ${decode}, ${createLink})`;
}

function isolatedSource(preloadFile) {
  const preload = preloadFile
    ? `function (require, module, exports, process) {${readFileSync(preloadFile, 'utf8')}\n}`
    : 'undefined';
  return `if (window === top)
    (${runIsolatedWorld})('${KEY}', ${encode}, ${decode}, ${createLink}, ${refuseFunction}, ${preload})`;
}
