import { boxOf, overlap } from '@shared/charts/plot-layout';
import { Radar } from '@shared/charts/radar';
import { layoutRadar } from '@shared/charts/radar-layout';
import { LANGUAGES } from '@shared/domain/language';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { karinsPicture, pictureOf } from '../../../fixtures/pictures';

const NOTE = 'Formen beror på i vilken ordning egenskaperna står. Läs avstånden i punkterna.';

describe('layoutRadar', () => {
  it('lets no text collide or be cut, in any language, at any width', async () => {
    for (const language of LANGUAGES) {
      const picture = await karinsPicture(language);
      for (const width of [260, 350, 556, 600, 720, 832, 1100]) {
        const { texts, height } = layoutRadar(picture, width, NOTE);
        const boxes = texts.map(boxOf);
        boxes.forEach((box, index) => {
          expect(box.x).toBeGreaterThanOrEqual(0);
          expect(box.x + box.width).toBeLessThanOrEqual(width);
          expect(box.y + box.height).toBeLessThanOrEqual(height + 4);
          expect(boxes.slice(index + 1).some((other) => overlap(box, other))).toBe(false);
        });
      }
    }
  });

  it('writes the names around the wheel where there is room, and as a numbered list where there is not', async () => {
    const picture = await karinsPicture('sv');
    const numbers = (width: number) => layoutRadar(picture, width).texts.filter((line) => line.text === '12').length;
    expect(numbers(832)).toBe(0);
    expect(numbers(350)).toBe(2);
  });

  it('turns to the list when there are too many names for the wheel', () => {
    const rows = Array.from({ length: 40 }, (_, index) => ({ name: `A rather long name of trait ${index}` }));
    expect(layoutRadar(pictureOf([rows]), 832).texts.filter((line) => line.text === '40')).toHaveLength(2);
  });

  it('draws 5 at the rim and 1 on the inner ring', () => {
    const { now, rings } = layoutRadar(pictureOf([[{ now: 5 }, { now: 5 }, { now: 5 }, { now: 5 }]]), 832);
    expect(now).toBe(rings.at(-1));
    const lowest = layoutRadar(pictureOf([[{ now: 1 }, { now: 1 }, { now: 1 }, { now: 1 }]]), 832);
    expect(lowest.now).toBe(lowest.rings[0]);
  });

  it('breaks the line at a trait without a score, and fills nothing', () => {
    const gap = layoutRadar(pictureOf([[{ now: 5 }, { now: null, nowText: '–' }, { now: 3 }, { now: 4 }]]), 832);
    expect(gap.area).toBeNull();
    expect(gap.now).not.toContain('Z');
    expect(gap.now.match(/M/g)).toHaveLength(2);
    expect(gap.marks).toHaveLength(3);
    expect(gap.texts.some((line) => line.text.endsWith('–'))).toBe(true);
  });

  it('shows a lone value as a point', () => {
    const lone = layoutRadar(pictureOf([[{ now: 5 }, { now: null }, { now: null }, { now: null }]]), 832);
    expect(lone.now).toMatch(/^M[\d.]+ [\d.]+h0$/);
  });
});

describe('Radar', () => {
  it('says on the picture and in its description that the shape depends on the order', async () => {
    const svg = renderToStaticMarkup(<Radar picture={await karinsPicture('sv')} width={832} id="r" note={NOTE} />);
    expect(svg).toContain('role="img" aria-labelledby="r-title r-desc"');
    expect(svg).toMatch(/<desc id="r-desc">.*Formen beror på i vilken ordning/);
    expect(svg).toMatch(/<text[^>]*>Formen beror på/);
  });
});
