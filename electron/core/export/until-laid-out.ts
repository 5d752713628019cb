/** A script for a page to print: done when reveal, where it runs, has made a page of each slide, and the fonts are there. */
export const UNTIL_LAID_OUT = `
  new Promise((resolve) => {
    if (!document.querySelector('.reveal') || document.querySelector('.pdf-page')) resolve();
    else document.addEventListener('pdf-ready', () => resolve(), { once: true });
  }).then(() => document.fonts.ready).then(() => true)`;
