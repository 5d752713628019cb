// @vitest-environment jsdom
import { download } from '@api/download';
import { afterEach, expect, it, vi } from 'vitest';

const clicked: { href: string | null; name: string; attached: boolean }[] = [];
const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
  clicked.push({ href: this.getAttribute('href'), name: this.download, attached: this.isConnected });
});
afterEach(() => {
  clicked.length = 0;
  click.mockClear();
});

it('lets the browser fetch what waits for it, and leaves nothing in the page', () => {
  download({ kind: 'download', url: '/files/abc', name: 'Å "b".pdf' });
  expect(clicked).toEqual([{ href: '/files/abc', name: 'Å "b".pdf', attached: true }]);
  expect(document.body.innerHTML).toBe('');
});

it('has nothing to do for what was saved or cancelled', () => {
  download({ kind: 'saved', path: '/tmp/a.pdf' });
  download({ kind: 'cancelled' });
  expect(clicked).toEqual([]);
});
