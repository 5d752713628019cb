import { arrowPaths } from '@shared/charts/arrow';
import { DotPlot } from '@shared/charts/dot-plot';
import { reachOf } from '@shared/charts/marks';
import { SCREEN } from '@shared/charts/plot-layout';
import { MARKS } from '@shared/domain/instrument';
import fc from 'fast-check';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { pictureOf } from '../../../fixtures/pictures';

describe('an arrow from before to now', () => {
  it('ends before the mark and begins its head after the hollow one, in either direction', () => {
    const x = fc.integer({ min: 0, max: 800 });
    fc.assert(
      fc.property(x, x, fc.constantFrom(...MARKS), (before, now, mark) => {
        fc.pre(before !== now);
        const arrow = arrowPaths({ id: 'r', mark, y: 10, now, before, target: null }, SCREEN);
        if (!arrow?.head) return;
        const [tip = 0, base = 0] = [...arrow.head.matchAll(/[ML]([\d.-]+) /g)].map(([, at]) => Number(at));
        const way = Math.sign(now - before);
        expect(way * (now - tip)).toBeGreaterThanOrEqual(reachOf(mark, SCREEN.mark));
        expect(way * (base - before)).toBeGreaterThanOrEqual(reachOf(mark, SCREEN.hollow));
      }),
    );
  });

  it('is a line alone where the marks leave no room for a head', () => {
    const arrow = arrowPaths({ id: 'r', mark: 'circle', y: 10, now: 112, before: 100, target: null }, SCREEN);
    expect(arrow).toEqual({ line: 'M100 10H112', head: '' });
  });

  it('is drawn only when the picture asks for it', () => {
    const picture = pictureOf([[{ now: 4, before: 2 }]]);
    const draw = (link: 'line' | 'arrow') =>
      renderToStaticMarkup(<DotPlot picture={{ ...picture, link }} width={832} id="a" />);
    expect(draw('arrow')).toContain('c-head');
    expect(draw('line')).not.toContain('c-head');
  });
});
