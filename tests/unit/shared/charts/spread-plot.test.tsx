import type { SpreadPicture, SpreadRow } from '@shared/charts/pictures';
import { SCREEN, SLIDE } from '@shared/charts/plot-layout';
import { layoutSpread } from '@shared/charts/spread-layout';
import { SpreadPlot } from '@shared/charts/spread-plot';
import { spreadPicture } from '@shared/deck/pictures/spread';
import { MARKS } from '@shared/domain/instrument';
import { LANGUAGES } from '@shared/domain/language';
import { createTranslator } from '@shared/i18n/translator';
import fc from 'fast-check';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { builtInPack, sevenMembers } from '../../../fixtures/group';
import { expectClear } from './expect-clear';

const WIDTHS = [240, 320, 390, 719, 720, 832, 1152];

function row(steps: readonly number[], changes: Partial<SpreadRow> = {}): SpreadRow {
  const members = steps.reduce((sum, count) => sum + count, 0);
  const sum = steps.reduce((total, count, index) => total + count * (index + 1), 0);
  return {
    id: 'r',
    mark: 'circle',
    name: 'Humble',
    dimension: 'Is',
    mean: sum / members,
    meanText: '3.0',
    membersText: String(members),
    steps,
    low: steps.findIndex((count) => count > 0) + 1,
    high: steps.findLastIndex((count) => count > 0) + 1,
    own: null,
    note: '',
    ...changes,
  };
}
const pictureOf = (rows: SpreadRow[]): SpreadPicture => ({
  title: 'Finding',
  description: 'Description.',
  scale: { low: 'Almost never', high: 'Almost always' },
  columns: { mean: 'Mean', members: 'Answers' },
  legend: { member: 'one person', mean: 'mean', range: 'lowest to highest', own: '' },
  rows: rows.map((each, index) => ({ ...each, id: `r${index}` })),
});

describe('layoutSpread', () => {
  it('lets no text collide or be cut, in any language, at any width', async () => {
    for (const language of LANGUAGES) {
      const { t } = await createTranslator(language);
      const pack = builtInPack('success-profile', language);
      const picture = spreadPicture({ team: sevenMembers(pack), own: new Map(), pack, language, t });
      for (const width of WIDTHS) {
        const layout = layoutSpread(picture, width, SCREEN);
        expectClear({ ...layout, texts: [...layout.texts, ...layout.legend.texts] });
      }
    }
  });

  it('keeps every stack within its row, however many have answered', () => {
    const steps = fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 5, maxLength: 5 });
    const answered = steps.filter((counts) => counts.some((count) => count > 0));
    const rows = fc.array(
      fc.record({
        counts: answered,
        mark: fc.constantFrom(...MARKS),
        own: fc.option(fc.double({ min: 1, max: 5, noNaN: true })),
      }),
      { minLength: 1, maxLength: 6 },
    );
    fc.assert(
      fc.property(rows, fc.integer({ min: 280, max: 1300 }), (drawn, width) => {
        const picture = pictureOf(drawn.map(({ counts, mark, own }) => row(counts, { mark, own })));
        const layout = layoutSpread(picture, width, SCREEN);
        expectClear(layout);
        layout.tracks.forEach((track, index) => {
          const band = layout.rows[index]?.band;
          if (!band) throw new Error('a row with answers has a track');
          expect(track.dots).toHaveLength(drawn[index]?.counts.reduce((sum, count) => sum + count, 0) ?? 0);
          for (const dot of track.dots) {
            expect(dot.y - layout.dot).toBeGreaterThanOrEqual(band.y);
            expect(dot.y + layout.dot).toBeLessThanOrEqual(track.y);
          }
          const edges = [track.low, track.high, track.mean, track.own ?? track.mean];
          for (const x of edges) {
            expect(x - layout.ring).toBeGreaterThanOrEqual(band.x);
            expect(x + layout.ring).toBeLessThanOrEqual(band.x + band.width);
          }
        });
      }),
      { numRuns: 60 },
    );
  });

  it('writes the number beside a stack whose dots can not be told apart, and only there', () => {
    const numbers = (counts: number[]) =>
      layoutSpread(pictureOf([row(counts)]), 832, SCREEN).texts.filter(({ text }) => text.startsWith('×'));
    expect(numbers([0, 0, 4, 2, 0])).toEqual([]);
    expect(numbers([2, 0, 12, 40, 0]).map(({ text }) => text)).toEqual(['×12', '×40']);
  });

  it('has a sentence instead of a track where too few have answered', () => {
    const note = 'Fewer than 5 have answered.';
    const few = row([], { mean: null, meanText: '', membersText: '', low: null, high: null, note });
    for (const width of [350, 832]) {
      const layout = layoutSpread(pictureOf([row([0, 1, 2, 3, 1]), few]), width, SCREEN);
      expect(layout.tracks).toHaveLength(1);
      expect(layout.rows[1]?.band).toBeNull();
      expect(layout.texts.map(({ text }) => text).join(' ')).toContain('Fewer than 5');
    }
  });

  it('fits six rows on a slide by lower stacks', () => {
    const rows = Array.from({ length: 6 }, () => row([3, 9, 20, 2, 1]));
    expect(layoutSpread(pictureOf(rows), 1152, SLIDE).height).toBeGreaterThan(514);
    expect(layoutSpread(pictureOf(rows), 1152, SLIDE, 514).height).toBeLessThanOrEqual(514);
  });
});

describe('SpreadPlot', () => {
  it("shows the leader's own value as an outline with a word for it, and neither when it isn't given", () => {
    const without = pictureOf([row([0, 1, 2, 3, 1])]);
    const given = pictureOf([row([0, 1, 2, 3, 1], { own: 2 })]);
    const withOwn = { ...given, legend: { ...given.legend, own: 'my own answer' } };
    const draw = (picture: SpreadPicture) => renderToStaticMarkup(<SpreadPlot picture={picture} width={832} id="s" />);
    expect(draw(withOwn).match(/class="c-ring"/g)).toHaveLength(2);
    expect(draw(withOwn)).toContain('my own answer');
    expect(draw(without)).not.toContain('c-ring');
  });

  it('says only its title while the team is answering', () => {
    const svg = renderToStaticMarkup(<SpreadPlot picture={pictureOf([])} width={400} id="s" />);
    expect(svg).toContain('<title id="s-title">Finding</title>');
    expect(svg).not.toMatch(/c-band|c-grid|Almost never|one person/);
  });

  it('treats names as text', () => {
    const svg = renderToStaticMarkup(
      <SpreadPlot picture={pictureOf([row([1, 1, 1, 1, 1], { name: '<b>x</b>' })])} width={832} id="s" />,
    );
    expect(svg).toContain('&lt;b&gt;x&lt;/b&gt;');
  });
});
