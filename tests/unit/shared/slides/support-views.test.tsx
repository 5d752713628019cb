import { LANGUAGES } from '@shared/domain/language';
import { SlideView } from '@shared/slides/slide-view';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { supportSlides } from '../../../fixtures/support-slides';

describe('slides of support and hours', () => {
  it('stand under their finding, with a picture that has a name, and fit, in every language', async () => {
    for (const language of LANGUAGES) {
      for (const slide of await supportSlides(language)) {
        const html = renderToStaticMarkup(<SlideView slide={slide} number={3} language={language} />);
        expect(html).toContain(`class="slide slide-${slide.kind}"`);
        expect(html).toMatch(/<h2 class="slide-heading/);
        expect(html).toContain(`<title id="slide-${slide.id}-title">`);
        const height = Number(/<svg class="chart" width="[\d.]+" height="([\d.]+)"/.exec(html)?.[1]);
        expect(height).toBeLessThanOrEqual(514);
      }
    }
  });

  it('show the hours to free as a large figure with its words', async () => {
    const [, , freed] = await supportSlides('sv');
    const html = renderToStaticMarkup(<SlideView slide={freed} number={3} language="sv" />);
    expect(html).toContain('<p class="freed-figure strong">4,5</p>');
    expect(html).toContain('timmar i veckan att frigöra för pedagogiskt ledarskap');
    expect(html).toContain('10,5 med det jag ber om');
  });
});
