import type { BrowserContext, Page } from '@playwright/test';

const IN_THE_PAGE = /^(data|blob|about):/;

/** Reports errors, complaints on the console and requests to anywhere but `origin`, of all pages now and later. */
export function watchPages(context: BrowserContext, origin: string, report: (problem: string) => void): void {
  const watch = (page: Page) => {
    page.on('pageerror', (error) => report(`page error: ${error.message}`));
    page.on('console', (message) => {
      if (message.type() === 'error') report(`console: ${message.text()}`);
    });
    page.on('request', (request) => {
      const url = request.url();
      if (!IN_THE_PAGE.test(url) && !url.startsWith(`${origin}/`)) report(`request to elsewhere: ${url}`);
    });
  };
  for (const page of context.pages()) watch(page);
  context.on('page', watch);
}

/** Reports what the core says when a handler throws, and a preload that does. */
export function watchOutput(text: string, report: (problem: string) => void): void {
  for (const line of text.split('\n')) if (/ failed: /.test(line)) report(`program: ${line}`);
}
