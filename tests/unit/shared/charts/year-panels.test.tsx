import type { YearPicture } from '@shared/charts/pictures';
import { SCREEN } from '@shared/charts/plot-layout';
import { layoutYear } from '@shared/charts/year-layout';
import { YearPanels } from '@shared/charts/year-panels';
import { MARKS } from '@shared/domain/instrument';
import fc from 'fast-check';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { expectClear } from './expect-clear';

const DAY = 86_400_000;
const start = Date.parse('2025-08-01T00:00:00Z');
const pictureOf = (panels: [day: number, value: number][][], name = 'Humble'): YearPicture => ({
  title: 'Finding',
  description: 'Description.',
  scale: { low: 'Almost never', high: 'Almost always' },
  start: { at: start, text: 'August' },
  end: { at: start + 364 * DAY, text: 'July' },
  rounds: [],
  panels: panels.map((points, index) => ({
    id: `p${index}`,
    mark: MARKS[index % MARKS.length] ?? 'circle',
    name,
    dimension: 'Is',
    points: points.map(([day, value], nth) => ({
      roundId: `r${nth}`,
      at: start + day * DAY,
      value,
      valueText: value.toFixed(1),
    })),
    changeText: points.length > 1 ? '+0.7' : '',
    isQuiet: false,
  })),
});

describe('layoutYear', () => {
  it('lets no text collide or be cut and keeps marks in their panels, whenever the rounds were', () => {
    const point = fc.tuple(fc.integer({ min: 0, max: 364 }), fc.double({ min: 1, max: 5, noNaN: true }));
    const points = fc.array(point, { maxLength: 6 }).map((all) => all.sort(([a], [b]) => a - b));
    const name = fc
      .array(fc.stringMatching(/^[a-zæøå]{1,20}$/), { minLength: 1, maxLength: 6 })
      .map((w) => w.join(' '));
    fc.assert(
      fc.property(
        fc.array(points, { minLength: 1, maxLength: 12 }),
        name,
        fc.integer({ min: 240, max: 1200 }),
        (all, word, width) => {
          const layout = layoutYear(pictureOf(all, word), width, SCREEN);
          expectClear(layout);
          for (const { band, points: placed } of layout.panels) {
            for (const { x, y } of placed) {
              expect(x).toBeGreaterThan(band.x);
              expect(x).toBeLessThan(band.x + band.width);
              expect(y).toBeGreaterThan(band.y);
              expect(y).toBeLessThan(band.y + band.height);
            }
          }
        },
      ),
    );
  });

  it('has up to four panels beside each other, two on a phone', () => {
    const picture = pictureOf(Array.from({ length: 12 }, () => [[10, 3] as [number, number]]));
    const beside = (width: number) => new Set(layoutYear(picture, width, SCREEN).panels.map(({ band }) => band.x)).size;
    expect([beside(1152), beside(832), beside(350), beside(175)]).toEqual([4, 4, 2, 1]);
  });

  it('places rounds by their day and values by the scale', () => {
    const [panel] = layoutYear(
      pictureOf([
        [
          [0, 1],
          [182, 3],
          [364, 5],
        ],
      ]),
      300,
      SCREEN,
    ).panels;
    const [first, middle, last] = panel?.points ?? [];
    expect([first?.y, middle?.y, last?.y]).toEqual(panel?.lines);
    expect((first?.x ?? 0) + (last?.x ?? 0)).toBeCloseTo(2 * (middle?.x ?? 0));
  });

  it('writes the first and the last value, and one alone', () => {
    const values = (points: [number, number][]) =>
      layoutYear(pictureOf([points]), 300, SCREEN)
        .texts.filter(({ role }) => role === 'value')
        .map(({ text }) => text);
    expect(
      values([
        [0, 2],
        [100, 3],
        [300, 4],
      ]),
    ).toEqual(['2.0', '4.0']);
    expect(values([[30, 2]])).toEqual(['2.0']);
    expect(values([])).toEqual([]);
  });
});

describe('YearPanels', () => {
  it('joins the rounds of a trait by a line, and draws none alone', () => {
    const draw = (points: [number, number][]) =>
      renderToStaticMarkup(<YearPanels picture={pictureOf([points])} width={300} id="y" />);
    expect(
      draw([
        [0, 2],
        [100, 3],
      ]),
    ).toMatch(/ d="M[\d. ]+L[\d. ]+" stroke="var\(--ar\)"/);
    expect(draw([[0, 2]])).not.toMatch(/ d="M[\d. ]+L[\d. ]+" stroke="var\(--ar\)"/);
  });
});
