import { FreedBar, layoutFreedBar } from '@shared/charts/freed-bar';
import type { FreedPicture, WeekPicture } from '@shared/charts/pictures';
import { type Box, boxOf, overlap, type PlacedText, SCREEN, SLIDE } from '@shared/charts/plot-layout';
import { layoutWeekBars, WeekBars, type WeekLayout } from '@shared/charts/week-bars';
import { weekPicture } from '@shared/deck/pictures/week';
import { LANGUAGES } from '@shared/domain/language';
import fc from 'fast-check';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { weekInput } from '../../../fixtures/support';

const FREED: FreedPicture = {
  title: '4,5 timmar',
  description: 'Av 40 timmar.',
  whole: 40,
  wholeText: '40',
  today: 6,
  todayText: '6 i dag',
  freed: 4.5,
  afterText: '10,5 med det du ber om',
  freedText: '4,5',
  unit: 'timmar i veckan',
};

function expectApart(texts: readonly PlacedText[], width: number, height: number) {
  const boxes = texts.map((line) => ({ line, box: boxOf(line) }));
  boxes.forEach(({ line, box }, index) => {
    expect(box.x, line.text).toBeGreaterThanOrEqual(-0.5);
    expect(box.x + box.width, line.text).toBeLessThanOrEqual(width + 0.5);
    expect(line.y, line.text).toBeLessThanOrEqual(height);
    const hit = boxes.slice(index + 1).find((other) => overlap(box, other.box));
    expect(hit?.line.text, `collides with "${line.text}"`).toBeUndefined();
  });
}

function isInside(inner: Box, outer: Box): boolean {
  return inner.x >= outer.x - 0.01 && inner.x + inner.width <= outer.x + outer.width + 0.01;
}

describe('layoutFreedBar', () => {
  it('lets no words meet or be cut, however the hours lie', () => {
    const hours = fc.record({
      today: fc.option(fc.integer({ min: 0, max: 240 }).map((quarters) => quarters / 4)),
      freed: fc.integer({ min: 1, max: 160 }).map((quarters) => quarters / 4),
      words: fc.constantFrom(FREED.afterText, '10,5 med det, du beder om i en helt almindelig uge på skolen'),
      width: fc.integer({ min: 240, max: 1152 }),
    });
    fc.assert(
      fc.property(hours, ({ today, freed, words, width }) => {
        const whole = Math.max(40, (today ?? 0) + freed);
        const todayText = today === null ? '' : `${today} i dag`;
        const picture = { ...FREED, today, freed, whole, todayText, afterText: words };
        const layout = layoutFreedBar(picture, width, SCREEN);
        expectApart(layout.texts, width, layout.height);
        expect(isInside(layout.freed, layout.track)).toBe(true);
        if (layout.today !== null) expect(overlap(layout.today, layout.freed)).toBe(false);
      }),
    );
  });

  it('gives each hour its share of the week', () => {
    const { today, freed, track } = layoutFreedBar(FREED, 400, SCREEN);
    expect(track.width).toBe(400);
    expect(today?.width).toBe(60);
    expect(freed.x + freed.width).toBeCloseTo(105, 0);
  });

  it('has no filled part where today is not known', () => {
    expect(layoutFreedBar({ ...FREED, today: null, todayText: '' }, 400, SCREEN)).toMatchObject({
      today: null,
      freed: { x: 0 },
    });
  });
});

function expectWeekClear(layout: WeekLayout) {
  expectApart(
    [...layout.texts, ...layout.list.texts, ...layout.parts.flatMap(({ texts }) => texts)],
    layout.width,
    layout.height,
  );
  for (const { box, texts } of layout.parts) {
    for (const line of texts) expect(isInside(boxOf(line), box), line.text).toBe(true);
  }
  layout.parts.forEach(({ box }, index) => {
    expect(layout.parts.slice(index + 1).some((other) => overlap(box, other.box))).toBe(false);
    expect(box.width).toBeGreaterThan(0);
  });
}

const part = fc.record({
  name: fc.array(fc.stringMatching(/^[a-zæøå]{1,18}$/), { minLength: 1, maxLength: 3 }).map((words) => words.join(' ')),
  hours: fc.integer({ min: 1, max: 80 }).map((quarters) => quarters / 4),
});

function weekOfParts(bars: { name: string; hours: number }[][]): WeekPicture {
  return {
    title: 'Title',
    description: 'Description',
    focus: { name: '', todayText: '', wishedText: '', differenceText: '' },
    bars: bars.map((parts, bar) => ({
      id: bar === 0 ? 'today' : 'wished',
      name: ['En almindelig uge', 'Den uge, jeg har brug for'][bar] ?? '',
      hours: parts.reduce((sum, { hours }) => sum + hours, 0),
      hoursText: `${parts.reduce((sum, { hours }) => sum + hours, 0)} timer`,
      parts: parts.map(({ name, hours }, index) => {
        return { id: `part-${index}`, name, hours, hoursText: `${hours} t`, isFocus: index === 0 };
      }),
    })),
  };
}

describe('layoutWeekBars', () => {
  it('lets no words meet, leave their part or be cut, at any width', () => {
    const bars = fc.array(fc.array(part, { minLength: 1, maxLength: 12 }), { minLength: 1, maxLength: 2 });
    fc.assert(
      fc.property(bars, fc.integer({ min: 320, max: 1152 }), (parts, width) => {
        expectWeekClear(layoutWeekBars(weekOfParts(parts), width, SCREEN));
      }),
    );
  });

  it('names every part, in its bar or in the list', async () => {
    for (const language of LANGUAGES) {
      const picture = weekPicture(await weekInput(language));
      for (const width of [320, 390, 720, 832, 1152]) {
        const layout = layoutWeekBars(picture, width, SCREEN);
        const seen = [...layout.texts, ...layout.list.texts, ...layout.parts.flatMap(({ texts }) => texts)];
        const words = seen.map(({ text }) => text).join(' ');
        for (const { name } of picture.bars[0]?.parts ?? []) expect(words).toContain(name.replaceAll('\u00ad', ''));
      }
    }
  });

  it('fits on a slide in every language', async () => {
    for (const language of LANGUAGES) {
      expect(layoutWeekBars(weekPicture(await weekInput(language)), 1152, SLIDE).height).toBeLessThanOrEqual(514);
    }
  });

  it('measures both bars by the longer week', () => {
    const { parts } = layoutWeekBars(
      weekOfParts([[{ name: 'a', hours: 40 }], [{ name: 'a', hours: 20 }]]),
      400,
      SCREEN,
    );
    expect(parts.map(({ box }) => box.width + 3)).toEqual([400, 200]);
  });
});

describe('FreedBar and WeekBars', () => {
  it('are each one image with title and description, and no text under 14 px', async () => {
    const freed = renderToStaticMarkup(<FreedBar picture={FREED} width={400} id="freed" />);
    const week = renderToStaticMarkup(<WeekBars picture={weekPicture(await weekInput('da'))} width={350} id="week" />);
    expect(freed).toContain('role="img" aria-labelledby="freed-title freed-desc"');
    expect(week).toContain('role="img" aria-labelledby="week-title week-desc"');
    for (const svg of [freed, week]) {
      const sizes = [...svg.matchAll(/font-size="([\d.]+)"/g)].map(([, size]) => Number(size));
      expect(Math.min(...sizes)).toBeGreaterThanOrEqual(14);
    }
  });

  it('fill only the focus with ink', async () => {
    const week = renderToStaticMarkup(<WeekBars picture={weekPicture(await weekInput('sv'))} width={832} id="week" />);
    expect(week.match(/class="c-part c-focus"/g)).toHaveLength(2);
    expect(week.match(/class="c-part"/g)).toHaveLength(14);
  });
});
