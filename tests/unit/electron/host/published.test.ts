import { describe, expect, it } from 'vitest';
import { createPublished } from '../../../../electron/host/published';

const file = (name: string) => ({ name, mime: 'text/plain', bytes: new Uint8Array() });

describe('published pages', () => {
  it('stay until they are withdrawn, under paths that nobody can guess', () => {
    const published = createPublished();
    const first = published.publishPage('one');
    const second = published.publishPage('one');
    expect(first).toMatch(/^\/present\/[\w-]{43}$/);
    expect(second).not.toBe(first);
    expect([published.page(first), published.page(first), published.page(second)]).toEqual(['one', 'one', 'one']);
    published.withdrawPage(first);
    expect(published.page(first)).toBe(undefined);
    expect(published.page(second)).toBe('one');
  });
});

describe('offered files', () => {
  it('are handed out once', () => {
    const published = createPublished();
    const path = published.offerFile(file('a.txt'));
    expect(path).toMatch(/^\/files\/[\w-]{43}$/);
    expect(published.takeFile(path)?.name).toBe('a.txt');
    expect(published.takeFile(path)).toBe(undefined);
  });

  it('give way, oldest first, when nobody fetches them', () => {
    const published = createPublished();
    const paths = Array.from({ length: 12 }, (_, index) => published.offerFile(file(`${index}`)));
    const names = paths.map((path) => published.takeFile(path)?.name);
    expect(names).toEqual([...Array(4).fill(undefined), '4', '5', '6', '7', '8', '9', '10', '11']);
  });
});
