// @vitest-environment jsdom
import { createHash } from 'node:crypto';
import { renderDeckHtml } from '@core/export/reveal/deck-html';
import { LANGUAGES } from '@shared/domain/language';
import { describe, expect, it } from 'vitest';
import { deckOf, HOSTILE } from './hostile-deck';

const read = (html: string) => new DOMParser().parseFromString(html, 'text/html');
const parse = async (...deck: Parameters<typeof deckOf>) => read(await renderDeckHtml(deckOf(...deck)));

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}'`;
const policyOf = (page: Document) =>
  page.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content') ?? '';

describe('the page of a deck', () => {
  it('runs its own scripts by their hashes and allows nothing else', async () => {
    const page = await parse('Min profil');
    const scripts = [...page.querySelectorAll('script')];
    expect(scripts).toHaveLength(3);
    const policy = policyOf(page);
    for (const script of scripts) expect(policy).toContain(hashOf(script.textContent ?? ''));
    expect(policy).toMatch(/^default-src 'none'; script-src /);
    expect(policy).not.toMatch(/script-src[^;]*unsafe|https?:|\*/);
  });

  it.each(HOSTILE)('keeps %j as text', async (text) => {
    const page = await parse(text);
    expect(page.querySelectorAll('script')).toHaveLength(3);
    expect(
      page.querySelectorAll('iframe, object, embed, img, link, base, form, a, meta[http-equiv=refresh]'),
    ).toHaveLength(0);
    expect(page.querySelectorAll('style')).toHaveLength(2);
    expect(page.querySelectorAll('.slides > section')).toHaveLength(deckOf(text).slides.length);
    for (const element of page.querySelectorAll('*')) {
      for (const { name, value } of element.attributes) {
        expect(name).not.toMatch(/^on/);
        if (name === 'href' || name === 'src' || name === 'action') expect(value).not.toMatch(/^javascript:/i);
      }
    }
    expect(page.querySelector('title')?.textContent).toBe(text);
    expect(page.querySelector('.slide-list h3')?.textContent).toBe(text);
    expect(page.querySelector('.slides section')?.getAttribute('aria-label')).toBe(text);
    expect(page.querySelector('.speaker-notes p')?.textContent).toBe(text);
  });

  it('carries the speaker window only where there is something to say', async () => {
    const page = await parse('Min profil', '');
    expect(page.querySelectorAll('script')).toHaveLength(2);
    expect(page.documentElement.outerHTML).not.toContain('openSpeakerView =');
    expect(page.querySelectorAll('.speaker-notes')).toHaveLength(0);
    expect(page.querySelector('#help')?.textContent).not.toContain('anteckningar');
  });

  it('brings letters beyond Western Europe along only when a text has them', async () => {
    const sizeOf = async (text: string) => (await renderDeckHtml(deckOf(text))).length;
    const plain = await sizeOf('Åse Kræmmer');
    expect(await sizeOf('Áššá Łukasz')).toBeGreaterThan(plain + 20_000);
  });

  it('weighs at most 300 kB without its content', async () => {
    const html = await renderDeckHtml({ ...deckOf('Áššá'), slides: deckOf('Áššá').slides.slice(4, 5) });
    expect(Buffer.byteLength(html)).toBeLessThan(300_000);
  });

  it.each(LANGUAGES)('speaks %s throughout', async (language) => {
    const page = read(await renderDeckHtml({ ...deckOf('x'), language }));
    expect(page.documentElement.lang).toBe(language);
    const words = [
      ...Object.values(page.querySelector<HTMLElement>('.reveal')?.dataset ?? {}),
      page.querySelector('#help')?.textContent,
    ];
    expect(words).toHaveLength(8);
    for (const word of words) expect(word).not.toContain('reveal.');
  });
});
