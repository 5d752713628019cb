import { DotPlot, layoutDotPlot } from '@shared/charts/dot-plot';
import { boxOf, overlap, type PlotLayout, SCREEN, SLIDE } from '@shared/charts/plot-layout';
import { LANGUAGES } from '@shared/domain/language';
import fc from 'fast-check';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { karinsPicture, pictureOf } from '../../../fixtures/pictures';

const WIDE = 832;
const NARROW = 350;

function expectClear(layout: PlotLayout) {
  const texts = layout.texts.map((line) => ({ line, box: boxOf(line) }));
  texts.forEach(({ line, box }, index) => {
    expect(box.x, line.text).toBeGreaterThanOrEqual(-0.5);
    expect(box.x + box.width, line.text).toBeLessThanOrEqual(layout.width + 0.5);
    expect(line.y, line.text).toBeLessThanOrEqual(layout.height);
    const hit = texts.slice(index + 1).find((other) => overlap(box, other.box));
    expect(hit?.line.text, `collides with "${line.text}"`).toBeUndefined();
    const band = line.role === 'axis' ? undefined : layout.bands.find((each) => overlap(box, each));
    expect(band, `"${line.text}" runs into a track`).toBeUndefined();
  });
}

describe('layoutDotPlot', () => {
  it('lets no text collide or be cut, in any language, at any width', async () => {
    for (const language of LANGUAGES) {
      const picture = await karinsPicture(language);
      for (const width of [240, 320, 390, 600, 719, 720, 832, 1152]) {
        expectClear(layoutDotPlot(picture, width, SCREEN));
      }
      expectClear(layoutDotPlot(picture, 1152, SLIDE));
    }
  });

  it('holds for an owner’s long names too', () => {
    const name = fc
      .array(fc.stringMatching(/^[a-zæøå]{1,22}$/), { minLength: 1, maxLength: 9 })
      .map((words) => words.join(' '));
    const row = fc.record({ name, chosen: fc.boolean(), changeText: fc.constantFrom('', '+0,7', 'omtrent det samme') });
    const groups = fc.array(fc.array(row, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(
        groups,
        fc.array(name, { maxLength: 4 }),
        fc.integer({ min: 240, max: 1400 }),
        (rows, names, width) => {
          expectClear(layoutDotPlot(pictureOf(rows, names), width, SCREEN));
        },
      ),
    );
  });

  it('puts values where the scale says: 1 and 5 at the ends, 3 in the middle', () => {
    const rows = [{ now: 1 }, { now: 3 }, { now: 5 }, { now: 4, before: 2, target: 5 }];
    const { tracks, grid, bands } = layoutDotPlot(pictureOf([rows]), WIDE, SCREEN);
    const [first, , middle, , last] = grid.map((line) => line.x);
    expect(tracks.slice(0, 3).map((track) => track.now)).toEqual([first, middle, last]);
    expect(tracks[3]).toMatchObject({ before: grid[1]?.x, now: grid[3]?.x, target: last });
    const band = bands[0];
    expect(first).toBeGreaterThan(band?.x ?? 0);
    expect(last).toBeLessThan((band?.x ?? 0) + (band?.width ?? 0));
  });

  it('leaves the track of a trait without a score empty', () => {
    const rows = [{ now: null, nowText: '–', before: 4, target: 4 }];
    const { tracks, texts } = layoutDotPlot(pictureOf([rows]), WIDE, SCREEN);
    expect(tracks[0]).toMatchObject({ now: null, before: null });
    expect(texts.some((line) => line.text === '–')).toBe(true);
  });

  it('sets chosen rows in bold', async () => {
    const { texts } = layoutDotPlot(await karinsPicture('sv'), WIDE, SCREEN);
    const bold = texts.filter((line) => line.role === 'name' && line.strong).map((line) => line.text);
    expect(bold).toEqual(['Störa, stödja och utmana', 'Vad som händer i vardagen']);
  });

  it('is redrawn, not shrunk, on a phone: name above track, text of the same size', async () => {
    const picture = await karinsPicture('da');
    const { texts, bands } = layoutDotPlot(picture, NARROW, SCREEN);
    expect(bands).toHaveLength(12);
    const names = texts.filter((line) => line.role === 'name');
    expect(new Set(names.map((line) => line.size))).toEqual(new Set([16]));
    expect(Math.max(...names.filter((_, index) => index === 0).map((line) => line.y))).toBeLessThan(bands[0]?.y ?? 0);
    expect(Math.min(...texts.map((line) => line.size))).toBeGreaterThanOrEqual(14);
  });

  it('fits twelve rows on a slide', async () => {
    for (const language of LANGUAGES) {
      expect(layoutDotPlot(await karinsPicture(language), 1152, SLIDE).height).toBeLessThanOrEqual(514);
    }
  });
});

describe('DotPlot', () => {
  it('is one image with a title and a description of its own', async () => {
    const picture = await karinsPicture('sv');
    const svg = renderToStaticMarkup(<DotPlot picture={picture} width={WIDE} id="profile" />);
    expect(svg).toContain('role="img" aria-labelledby="profile-title profile-desc"');
    expect(svg).toContain(`<title id="profile-title">${picture.title}</title>`);
    expect(svg).toContain('<desc id="profile-desc">12 egenskaper');
  });

  it('draws before, target and now, and no line where nothing moved', () => {
    const moved = renderToStaticMarkup(
      <DotPlot picture={pictureOf([[{ now: 4, before: 2, target: 5 }]])} width={WIDE} id="a" />,
    );
    const still = renderToStaticMarkup(<DotPlot picture={pictureOf([[{ now: 4, before: 4 }]])} width={WIDE} id="a" />);
    expect(moved).toContain('c-target');
    expect(moved).toContain('fill="var(--bg, var(--paper))" stroke="var(--ar)"');
    expect(still).not.toContain('stroke="var(--ar)"');
    expect(still).not.toContain('c-target');
  });

  it('treats names as text, and draws no soft hyphens', () => {
    const picture = pictureOf([[{ name: '<b>Kvalitets\u00adarbete</b> & "mer"' }]]);
    const svg = renderToStaticMarkup(<DotPlot picture={picture} width={WIDE} id="a" />);
    expect(svg).toContain('&lt;b&gt;Kvalitetsarbete&lt;/b&gt; &amp; &quot;mer&quot;');
  });

  it('gives larger text less room instead of smaller letters', async () => {
    const picture = await karinsPicture('sv');
    const svg = renderToStaticMarkup(<DotPlot picture={picture} width={WIDE} id="a" textScale={2} />);
    expect(svg).toContain(`width="${WIDE}"`);
    expect(svg).toContain('viewBox="0 0 416 ');
  });
});
