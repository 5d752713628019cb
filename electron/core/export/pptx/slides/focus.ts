import type { FocusSlide } from '@shared/deck/deck';
import type { Canvas } from '../canvas';
import { PAGE, PAGE_WIDTH } from '../page';
import { MARK_LOOK } from '../palette';
import { fitSize, heightOf, PLAIN, STRONG, type TypeStyle } from '../text/fit';
import { pageTitle, type SlidePage } from './page';

type Entry = FocusSlide['entries'][number];

const PER_PAGE = 3;
const GAP = 56;
const TOP = 190;
const MARK = { size: 64, column: 98 };
const NAME: TypeStyle = { bold: true, leading: 1.15, tracking: 0 };
const NAME_TOP = TOP + 96;
/** Most of the height that a name may take before its type shrinks. */
const NAME_HEIGHT = 160;
const TEXT_GAP = 20;
/** A line of text longer than this is hard to follow. */
const WIDEST = 760;

/** Up to three things side by side: mark and dimension, name in large type, text. */
export function focusPages(slide: FocusSlide): SlidePage[] {
  const groups: Entry[][] = [];
  for (let at = 0; at < slide.entries.length; at += PER_PAGE) groups.push(slide.entries.slice(at, at + PER_PAGE));
  if (groups.length === 0) groups.push([]);
  return groups.map((entries, page) => ({
    layout: 'content',
    title: pageTitle(slide.title, page),
    draw: (canvas) => {
      drawEntries(canvas, entries);
      canvas.source(slide.source);
    },
  }));
}

function drawEntries(canvas: Canvas, entries: readonly Entry[]): void {
  const column = (PAGE_WIDTH - GAP * (entries.length - 1)) / entries.length;
  const w = Math.min(column, WIDEST);
  const sizes = sizesFor(entries, w);
  entries.forEach(({ mark, dimension, name, text }, at) => {
    const x = PAGE.left + at * (column + GAP);
    canvas.mark(mark, x + (MARK_LOOK[mark].scale.w * MARK.size) / 2, TOP + MARK.size / 2, MARK.size, dimension);
    const word = { x: x + MARK.column, y: TOP, w: w - MARK.column, h: MARK.size };
    const size = fitSize(dimension, word, 28, STRONG);
    canvas.text(word, dimension, { size, style: STRONG, color: MARK_LOOK[mark].ink, anchor: 'middle' });
    canvas.text({ x, y: NAME_TOP, w, h: sizes.nameHeight }, name, { size: sizes.name, style: NAME });
    const y = NAME_TOP + sizes.nameHeight + TEXT_GAP;
    if (text !== '') canvas.text({ x, y, w, h: PAGE.bottom - y }, text, { size: sizes.text });
  });
}

/** All columns share their sizes, so that the texts begin on one line. */
function sizesFor(entries: readonly Entry[], w: number): { name: number; nameHeight: number; text: number } {
  const room = { w, h: NAME_HEIGHT };
  const name = Math.min(...entries.map((entry) => fitSize(entry.name, room, 44, NAME)));
  const nameHeight = Math.max(...entries.map((entry) => heightOf(entry.name, w, name, NAME)));
  const left = { w, h: PAGE.bottom - NAME_TOP - nameHeight - TEXT_GAP };
  return { name, nameHeight, text: Math.min(...entries.map(({ text }) => fitSize(text, left, 24, PLAIN))) };
}
