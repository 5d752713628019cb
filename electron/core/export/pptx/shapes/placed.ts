import { measureText } from '@shared/charts/geometry';
import type { Box as ChartBox, PlacedText } from '@shared/charts/plot-layout';
import { type Box, PAGE } from '../page';
import { COLOR } from '../palette';
import type { GroupShape } from './group';

const LEADING = 1.25;
/** From the top of a line's box to its baseline, in em. */
const ASCENT = 0.975;

/** A box of a chart's layout on the slide, the layout's corner at `origin`. */
export function boxAt({ x, y, width, height }: ChartBox, origin: { x: number; y: number }): Box {
  return { x: origin.x + x, y: origin.y + y, w: width, h: height };
}

/** A line of text of a chart's layout as a shape that holds only words, and never breaks them. */
export function wordsAt(line: PlacedText, origin: { x: number; y: number }, name: string): GroupShape {
  const { x, y, text, anchor, size, role, strong } = line;
  const w = Math.min(PAGE.right - PAGE.left, measureText(text, { size, strong }) + 1);
  const left = { start: x, middle: x - w / 2, end: x - w }[anchor];
  const most = PAGE.width - origin.x - w;
  return {
    name,
    shape: 'rect',
    box: { x: origin.x + Math.min(left, most), y: origin.y + y - ASCENT * size, w, h: LEADING * size },
    text: {
      text,
      size,
      bold: strong,
      color: role === 'axis' ? COLOR.ink3 : COLOR.ink,
      align: ({ start: 'left', middle: 'center', end: 'right' } as const)[anchor],
      anchor: 'top',
      leading: LEADING,
    },
  };
}
