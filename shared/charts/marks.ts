import type { Mark } from '../domain/instrument';
import { round } from './geometry';

/** Colour role of each mark: `var(--<role>)` for the mark, `var(--<role>-ink)` for the word. */
export const MARK_ROLES: Record<Mark, string> = {
  circle: 'ar',
  square: 'kan',
  triangle: 'vagar',
  diamond: 'har',
  plus: 'vet',
};

/** How far a mark of size 1 (the circle's radius) reaches from its centre to the left and right. */
const REACHES: Record<Mark, number> = { circle: 1, square: 0.9, triangle: 1.215, diamond: 1.26, plus: 1.16 };

export function reachOf(mark: Mark, size: number): number {
  return REACHES[mark] * size;
}

/**
 * SVG path of a mark around (x, y). `size` is the radius of the circle; the others are drawn to look as large as it.
 */
export function markPath(mark: Mark, x: number, y: number, size: number): string {
  const at = (dx: number, dy: number) => `${round(x + dx * size)} ${round(y + dy * size)}`;
  switch (mark) {
    case 'circle': {
      // Relative, so that rounding can't make the arcs wider than their radius: the circle would become an egg.
      const r = round(size);
      const across = round(2 * r);
      return `M${round(x - r)} ${round(y)}a${r} ${r} 0 1 1 ${across} 0a${r} ${r} 0 1 1 ${-across} 0Z`;
    }
    case 'square':
      return `M${at(-0.9, -0.9)}L${at(0.9, -0.9)}L${at(0.9, 0.9)}L${at(-0.9, 0.9)}Z`;
    case 'triangle':
      return `M${at(0, -1.1)}L${at(1.215, 1.01)}L${at(-1.215, 1.01)}Z`;
    case 'diamond':
      return `M${at(0, -1.26)}L${at(1.26, 0)}L${at(0, 1.26)}L${at(-1.26, 0)}Z`;
    case 'plus':
      return `M${PLUS.map(([dx, dy]) => at(dx, dy)).join('L')}Z`;
  }
}

const ARM = 0.44;
const REACH = REACHES.plus;
const PLUS: [number, number][] = [
  [-ARM, -REACH],
  [ARM, -REACH],
  [ARM, -ARM],
  [REACH, -ARM],
  [REACH, ARM],
  [ARM, ARM],
  [ARM, REACH],
  [-ARM, REACH],
  [-ARM, ARM],
  [-REACH, ARM],
  [-REACH, -ARM],
  [-ARM, -ARM],
];
