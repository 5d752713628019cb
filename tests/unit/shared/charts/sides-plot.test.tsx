import { SCREEN, SLIDE } from '@shared/charts/plot-layout';
import { layoutSides } from '@shared/charts/sides-layout';
import { SidesPlot } from '@shared/charts/sides-plot';
import { sidesPicture } from '@shared/deck/pictures/sides';
import { LANGUAGES, type Language } from '@shared/domain/language';
import { createTranslator } from '@shared/i18n/translator';
import fc from 'fast-check';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { builtInPack, twoSides } from '../../../fixtures/group';
import { expectClear } from './expect-clear';

async function pictureFor(language: Language, first: (number | null)[], second: (number | null)[]) {
  const pack = builtInPack('interplay', language);
  const { t } = await createTranslator(language);
  return sidesPicture({ result: twoSides(pack, first, second), pack, language, t });
}

describe('layoutSides', () => {
  it('lets no text collide or be cut, whatever the two answer, in any language', async () => {
    const value = fc.option(fc.integer({ min: 1, max: 5 }));
    const values = fc.array(value, { minLength: 7, maxLength: 7 });
    for (const language of LANGUAGES) {
      await fc.assert(
        fc.asyncProperty(values, values, fc.integer({ min: 300, max: 1152 }), async (first, second, width) => {
          const layout = layoutSides(await pictureFor(language, first, second), width, SCREEN);
          expectClear({ ...layout, texts: [...layout.texts, ...layout.legend.texts] });
        }),
        { numRuns: 12 },
      );
    }
  });

  it('draws what one party has not answered for the other alone', async () => {
    const { tracks } = layoutSides(await pictureFor('sv', [4, 2], [2, null]), 832, SCREEN);
    expect(tracks[0]).toMatchObject({ first: expect.any(Number), second: expect.any(Number) });
    expect(tracks[1]?.first).not.toBeNull();
    expect(tracks[1]?.second).toBeNull();
  });

  it('writes one value where both are the same', async () => {
    const { texts } = layoutSides(await pictureFor('sv', [3], [3]), 832, SCREEN);
    expect(texts.filter(({ text }) => text === '3,0')).toHaveLength(1);
  });

  it('fits eight rows on a slide', async () => {
    const picture = await pictureFor('da', [1, 2, 3, 4, 5, 1, 2], [5, 4, 3, 2, 1, 2, 3]);
    const [row] = picture.rows;
    if (!row) throw new Error('no row');
    const eight = { ...picture, rows: [...picture.rows, { ...row, id: 'eighth' }] };
    expect(layoutSides(eight, 1152, SLIDE).height).toBeLessThanOrEqual(514);
  });
});

describe('SidesPlot', () => {
  it('names both parties and joins their values', async () => {
    const picture = await pictureFor('sv', [5], [1]);
    const svg = renderToStaticMarkup(<SidesPlot picture={picture} width={832} id="s" />);
    for (const name of picture.sides) expect(svg).toContain(`>${name}</text>`);
    expect(svg.match(/stroke-width="2"/g)).toHaveLength(1);
  });
});
