import { MarkGlyph, MarkShape } from '@shared/charts/mark-shape';
import { MARK_ROLES, markPath, reachOf } from '@shared/charts/marks';
import { MARKS } from '@shared/domain/instrument';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';

describe('MarkShape', () => {
  it('is decoration beside a word, and an image with a name when it has one', () => {
    expect(renderToStaticMarkup(<MarkShape mark="circle" size={18} />)).toContain('aria-hidden="true"');
    const named = renderToStaticMarkup(<MarkShape mark="circle" size={18} title="Är" />);
    expect(named).toContain('role="img" aria-label="Är"');
    expect(named).not.toContain('aria-hidden');
  });

  it('has a shape and a colour of its own for every mark', () => {
    const shapes = MARKS.map((mark) => renderToStaticMarkup(<MarkShape mark={mark} size={18} />));
    expect(new Set(shapes.map((shape) => /d="([^"]+)"/.exec(shape)?.[1])).size).toBe(MARKS.length);
    MARKS.forEach((mark, index) => {
      expect(shapes[index]).toContain(`fill="var(--${MARK_ROLES[mark]})"`);
    });
  });

  it('is drawn as a line when hollow', () => {
    const hollow = renderToStaticMarkup(<MarkShape mark="plus" size={18} hollow />);
    expect(hollow).toContain('stroke="var(--vet)" stroke-width="2.2"');
  });
});

describe('markPath', () => {
  it('is centred and as wide as it says', () => {
    for (const mark of MARKS) {
      const xs = [...markPath(mark, 100, 50, 10).matchAll(/[ML](-?[\d.]+) /g)].map((match) => Number(match[1]));
      expect(Math.max(...xs, 100 + (mark === 'circle' ? 10 : 0))).toBeCloseTo(100 + reachOf(mark, 10), 0);
      expect(Math.min(...xs)).toBeCloseTo(100 - reachOf(mark, 10), 0);
    }
  });

  it('is a group in a chart', () => {
    expect(renderToStaticMarkup(<MarkGlyph mark="square" x={5} y={5} size={7} />)).toMatch(/^<g class="c-mark"><path/);
  });
});
