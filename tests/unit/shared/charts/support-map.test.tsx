import { type Box, boxOf, overlap, SCREEN, SLIDE } from '@shared/charts/plot-layout';
import { layoutSupportMap, type MapLayout, SupportMap } from '@shared/charts/support-map';
import fc from 'fast-check';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { allAt, DANISH_AREAS, mapOf, quickMap } from './map-fixture';

const WIDE = 760;
const SLACK = 0.5;

function isInside(box: Box, outer: Box): boolean {
  return (
    box.x >= outer.x - SLACK &&
    box.y >= outer.y - SLACK &&
    box.x + box.width <= outer.x + outer.width + SLACK &&
    box.y + box.height <= outer.y + outer.height + SLACK
  );
}

/** Every mark, name and word with the field that it must stay in. */
function expectClear(layout: MapLayout) {
  const fields = new Map(layout.fields.map(({ field, box }) => [field, box]));
  const things = [
    ...layout.points.map(({ number, box, field }) => ({ what: `mark ${number}`, box, home: fields.get(field) })),
    ...layout.points.flatMap(({ name, label, field }) =>
      label === null ? [] : [{ what: name, box: label.box, home: fields.get(field) }],
    ),
    ...layout.fields.flatMap(({ box, name }) => name.map((line) => ({ what: line.text, box: boxOf(line), home: box }))),
    ...layout.axis.map((line) => ({ what: line.text, box: boxOf(line), home: pageOf(layout) })),
    ...layout.list.flatMap(({ x, y, radius, name, number }) => [
      {
        what: `list mark ${number}`,
        box: { x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius },
        home: pageOf(layout),
      },
      ...name.map((line) => ({ what: line.text, box: boxOf(line), home: pageOf(layout) })),
    ]),
  ];
  things.forEach(({ what, box, home }, index) => {
    expect(home && isInside(box, home), `"${what}" leaves its field`).toBe(true);
    const hit = things.slice(index + 1).find((other) => overlap(shrunk(box), shrunk(other.box)));
    expect(hit?.what, `collides with "${what}"`).toBeUndefined();
  });
}

function pageOf({ width, height }: MapLayout): Box {
  return { x: 0, y: 0, width, height };
}

function shrunk({ x, y, width, height }: Box): Box {
  return { x: x + SLACK / 2, y: y + SLACK / 2, width: width - SLACK, height: height - SLACK };
}

const namelessIn = ({ points }: MapLayout) => points.filter(({ label }) => label === null).map(({ name }) => name);

describe('layoutSupportMap', () => {
  it('lets nothing overlap and keeps every area in its field, wherever up to 20 areas lie', () => {
    const word = fc.stringMatching(/^[a-zæøå]{1,22}$/);
    const name = fc.oneof(
      fc.constantFrom(...DANISH_AREAS),
      fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => words.join(' ')),
    );
    const step = fc.oneof(fc.integer({ min: 1, max: 5 }), fc.double({ min: 1, max: 5, noNaN: true }));
    const weight = fc.oneof(fc.integer({ min: 1, max: 3 }), fc.double({ min: 1, max: 3, noNaN: true }));
    const areas = fc.array(fc.record({ name, works: step, matters: weight }), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(areas, fc.integer({ min: 320, max: 1152 }), (values, width) => {
        expectClear(layoutSupportMap(mapOf(values), width, SCREEN));
      }),
    );
    fc.assert(
      fc.property(areas, (values) => {
        const layout = layoutSupportMap(mapOf(values), 1152, SLIDE, 514);
        expectClear(layout);
        expect(layout.height).toBeLessThanOrEqual(514);
      }),
      { numRuns: 40 },
    );
  });

  it('keeps 20 areas with the longest names apart in one spot at any width', () => {
    const values = Array.from({ length: 20 }, (_, index) => ({
      name: DANISH_AREAS[index % 10] ?? '',
      works: 2,
      matters: 3,
    }));
    for (let width = 320; width <= 1152; width += 32) expectClear(layoutSupportMap(mapOf(values), width, SCREEN));
    expectClear(layoutSupportMap(mapOf(values), 1152, SLIDE, 514));
  });

  it('shows ten areas in one spot with their names, in each field, on screen and on a slide', () => {
    for (const [works, matters] of [
      [2, 3],
      [4, 3],
      [2, 1],
      [4, 1],
    ] as const) {
      for (const width of [600, 720, WIDE, 1152]) {
        const layout = layoutSupportMap(allAt(works, matters), width, SCREEN);
        expectClear(layout);
        expect(namelessIn(layout), `at ${width}`).toEqual([]);
      }
      expect(namelessIn(layoutSupportMap(allAt(works, matters), 1152, SLIDE, 514))).toEqual([]);
    }
  });

  it('names every area of an ordinary round', () => {
    for (const width of [520, 600, 720, WIDE, 900, 1152]) {
      expect(namelessIn(layoutSupportMap(quickMap(), width, SCREEN)), `at ${width}`).toEqual([]);
    }
  });

  it('leaves an area that has room for its name where its values put it', () => {
    const values = [
      { name: 'Left', works: 1, matters: 2.75 },
      { name: 'Middle', works: 2.25, matters: 2.75 },
      { name: 'Right', works: 5, matters: 2.75 },
    ];
    const { points, fields } = layoutSupportMap(mapOf(values), WIDE, SCREEN);
    const [left, middle, right] = points;
    const first = fields[0]?.box ?? { x: 0, y: 0, width: 0, height: 0 };
    expect(middle?.x).toBeCloseTo(first.x + first.width / 2, 0);
    expect(left?.y).toBe(right?.y);
    expect((left?.x ?? 0) - (left?.radius ?? 0)).toBeCloseTo(first.x + 8, 0);
    expect((right?.x ?? 0) + (right?.radius ?? 0)).toBeCloseTo(WIDE - 8, 0);
  });

  it('flips a name to the left before it runs out of its field', () => {
    const [point] = layoutSupportMap(mapOf([{ name: 'Administrative team', works: 3.4, matters: 2.8 }]), WIDE).points;
    expect(point?.label).toMatchObject({ side: 'left', lines: ['Administrative team'] });
  });

  it('breaks a name at spaces and soft hyphens, never inside a word', () => {
    const values = DANISH_AREAS.map((name) => ({ name, works: 2, matters: 3 }));
    const broken = layoutSupportMap(mapOf(values), WIDE).points.flatMap(({ label }) => label?.lines ?? []);
    const words = new Set(DANISH_AREAS.flatMap((name) => name.split(/[ \u00ad]/)));
    for (const line of broken) {
      for (const word of line.split(' '))
        expect(words.has(word.replace(/-$/, '')) || word === 'Udviklingsarbejde').toBe(true);
    }
  });

  it('has four fields of one size', () => {
    for (const width of [320, WIDE, 1152]) {
      const sizes = layoutSupportMap(quickMap(), width).fields.map(({ box }) => `${box.width} ${box.height}`);
      expect(new Set(sizes).size).toBe(1);
    }
  });

  it('under 520 px shows numbers, and every name in a list under them in letters of the same size', () => {
    const layout = layoutSupportMap(allAt(2, 3), 350);
    expect(layout.points.every(({ label }) => label === null)).toBe(true);
    expect(layout.list.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect(new Set(layout.list.flatMap(({ name }) => name.map(({ size }) => size)))).toEqual(new Set([15]));
    expect(layoutSupportMap(allAt(2, 3), WIDE).list).toEqual([]);
  });
});

describe('SupportMap', () => {
  it('is one image with title and description, and fills only the marks to fix first', () => {
    const svg = renderToStaticMarkup(<SupportMap picture={quickMap()} width={WIDE} id="map" />);
    expect(svg).toContain('role="img" aria-labelledby="map-title map-desc"');
    expect(svg).toContain('<title id="map-title">Tre av tio stöd behöver rättas till först.</title>');
    expect(svg.match(/class="c-area c-first"/g)).toHaveLength(4);
    expect(svg.match(/class="c-area"/g)).toHaveLength(6);
  });

  it('treats names as text and draws no soft hyphens', () => {
    const values = [{ name: '<b>Udviklings\u00adarbejde</b>', works: 2, matters: 3 }];
    const svg = renderToStaticMarkup(<SupportMap picture={mapOf(values)} width={WIDE} id="map" />);
    expect(svg).toContain('&lt;b&gt;Udviklingsarbejde&lt;/b&gt;');
  });

  it('has no text under 14 px, and gives larger text less room', () => {
    const svg = renderToStaticMarkup(<SupportMap picture={quickMap()} width={WIDE} id="map" textScale={2} />);
    expect(svg).toContain('viewBox="0 0 380 ');
    const sizes = [...svg.matchAll(/font-size="([\d.]+)"/g)].map(([, size]) => Number(size));
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(14);
  });
});
