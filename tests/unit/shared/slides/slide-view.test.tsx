import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { buildDeck } from '@shared/deck/build';
import type { Slide } from '@shared/deck/deck';
import { LINE_HEIGHTS, LIST_STEPS, TABLE_STEPS } from '@shared/deck/layout';
import { createTranslator } from '@shared/i18n/translator';
import { SlideView } from '@shared/slides/slide-view';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { karinsInput } from '../../../fixtures/decks';

const { t } = await createTranslator('sv');
const slides = [
  ...buildDeck(karinsInput('my-profile'), t).slides,
  ...buildDeck(karinsInput('what-i-work-on'), t).slides.filter((slide) => slide.kind === 'list'),
];
const draw = (slide: Slide) => renderToStaticMarkup(<SlideView slide={slide} number={3} language="sv" />);
const css = readFileSync(resolve(import.meta.dirname, '../../../../shared/slides/slides.css'), 'utf8');
const hostile = '<img src=x onerror="alert(1)"> & ”</style>';

describe('SlideView', () => {
  it('draws every kind with exactly one heading of the first or second level', () => {
    expect(new Set(slides.map((slide) => slide.kind)).size).toBe(6);
    for (const slide of slides) {
      const html = draw(slide);
      expect(html.match(/<h[12]/g)).toHaveLength(1);
      expect(html).toContain(slide.kind === 'title' ? '<h1' : '<h2');
      expect(html).toMatch(new RegExp(`^<div class="slide slide-${slide.kind}" data-theme="light" lang="sv">`));
    }
  });

  it('shows the source line and the page number', () => {
    const profile = slides.find((slide) => slide.kind === 'profile');
    expect(profile && draw(profile)).toMatch(/slide-source[^>]*>Fyllt märke.*slide-number[^>]*>3</);
  });

  it('says what its tables are: header cells for columns and rows', () => {
    const figures = slides.find((slide) => slide.id === 'figures');
    const html = figures ? draw(figures) : '';
    expect(html.match(/<th scope="col"/g)).toHaveLength(6);
    expect(html.match(/<th scope="row"/g)).toHaveLength(12);
  });

  it('has no landmark, no handler and no script of its own', () => {
    for (const slide of slides) {
      expect(draw(slide)).not.toMatch(/<(main|nav|header|footer|aside|section|script|style)\b| on[a-z]+="/);
    }
  });

  it('gives ids that differ by slide and by prefix', () => {
    const profile = slides.find((slide) => slide.kind === 'profile');
    if (!profile) throw new Error('no profile');
    const small = renderToStaticMarkup(<SlideView slide={profile} number={1} language="sv" idPrefix="small" />);
    expect(small).toContain('id="small-profile-title"');
    expect(draw(profile)).toContain('id="slide-profile-title"');
  });

  it('treats all text as text', () => {
    for (const slide of slides) {
      const html = draw({ ...slide, ...poison(slide), title: hostile, source: hostile } as Slide);
      expect(html).not.toContain('<img');
      expect(html).toContain('&lt;img src=x');
    }
  });

  it('makes a long title smaller instead of letting it overflow', () => {
    const [, profile] = slides;
    if (!profile) throw new Error('no profile');
    expect(draw({ ...profile, title: 'En kort rubrik' })).toContain('slide-heading size-36');
    expect(draw({ ...profile, title: 'En ganska lång rubrik som säger mycket. '.repeat(7) })).toMatch(
      /size-(18|20|22)"/,
    );
  });
});

describe('slides.css', () => {
  it('has every text size with the line height that the layout counts on', () => {
    for (const [size, line] of Object.entries(LINE_HEIGHTS)) {
      expect(css).toMatch(new RegExp(`\\.size-${size} \\{\\s+font-size: ${size}px;\\s+line-height: ${line}px;`));
    }
  });

  it('has the rows’ padding and the lists’ gaps that the layout counts on', () => {
    TABLE_STEPS.forEach(({ pad }, step) => {
      expect(css).toMatch(new RegExp(`\\.rows-${step} tbody > tr > \\* \\{\\s+padding: ${pad}px 24px ${pad}px 0;`));
    });
    LIST_STEPS.forEach(({ gap }, step) => {
      expect(css).toMatch(new RegExp(`\\.entries-${step} \\{\\s+row-gap: ${gap}px;`));
    });
  });

  it('reaches nothing outside a slide', () => {
    const selectors = css.replace(/\/\*.*?\*\//gs, '').match(/[^{}]+(?=\{)/g) ?? [];
    for (const selector of selectors.flatMap((each) => each.split(','))) expect(selector.trim()).toMatch(/^\.slide\b/);
  });
});

/** The slide's own texts, all hostile. */
function poison(slide: Slide): object {
  switch (slide.kind) {
    case 'title':
      return { subtitle: hostile, left: hostile, right: hostile, marks: [{ mark: 'circle', label: hostile }] };
    case 'question':
      return { lead: hostile };
    case 'focus':
      return { entries: [{ mark: 'plus', dimension: hostile, name: hostile, text: hostile }] };
    case 'list':
      return { entries: [{ mark: null, heading: hostile, lines: [hostile] }] };
    case 'table':
      return { columns: slide.columns.slice(0, 1), rows: [{ mark: null, cells: [hostile] }] };
    case 'profile':
      return { picture: { ...slide.picture, title: hostile, description: hostile } };
    case 'map':
    case 'spread':
    case 'sides':
    case 'week':
    case 'freed':
      return { picture: poisonTexts(slide.picture) };
  }
}

/** Every text of a picture hostile; ids and closed words stay. */
function poisonTexts(value: unknown, key = ''): unknown {
  if (typeof value === 'string') return ['id', 'mark', 'field'].includes(key) ? value : hostile;
  if (Array.isArray(value)) return value.map((each) => poisonTexts(each, key));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, poisonTexts(each, name)]));
}
