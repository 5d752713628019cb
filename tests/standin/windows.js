import { EventEmitter } from 'node:events';

const windows = new Set();
const arrivals = new EventEmitter();

export function addWindow(window) {
  windows.add(window);
}

export function removeWindow(window) {
  windows.delete(window);
}

export function allWindows() {
  return [...windows];
}

/**
 * The window that shows a page. One that a page has just opened becomes a window a moment later, and is waited for;
 * undefined when the app doesn't want it.
 */
export async function windowOfPage(page) {
  const known = find(page);
  if (known || !(await page.opener())) return known;
  return new Promise((resolve) => {
    const look = () => {
      const window = find(page);
      if (!window && !page.isClosed()) return;
      arrivals.off('window', look);
      resolve(window);
    };
    arrivals.on('window', look);
    page.once('close', look);
    look();
  });
}

/** Called once a window has its page. */
export function announceWindow() {
  arrivals.emit('window');
}

function find(page) {
  return allWindows().find((window) => window.page === page);
}
