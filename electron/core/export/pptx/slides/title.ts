import type { TitleSlide } from '@shared/deck/deck';
import type { Canvas } from '../canvas';
import { type Box, PAGE, PAGE_WIDTH } from '../page';
import { COLOR, MARK_LOOK } from '../palette';
import { fitSize, PLAIN, STRONG } from '../text/fit';
import type { SlidePage } from './page';

const PITCH = 246;
const MARK = { size: 128, y: 404, widest: 161 };
const LABEL = { y: 492, h: 72, size: 28 };
const LEFT: Box = { x: 64, y: 602, w: 780, h: 62 };
const RIGHT: Box = { x: 868, y: 602, w: 348, h: 62 };

/** Title, subtitle, a row of the dimensions' marks with their words, and who and when at the foot. */
export function titlePages(slide: TitleSlide): SlidePage[] {
  return [{ layout: 'title', title: slide.title, draw: (canvas) => draw(canvas, slide) }];
}

function draw(canvas: Canvas, { subtitle, marks, left, right }: TitleSlide): void {
  if (subtitle !== '') canvas.subtitle(subtitle);
  const pitch = Math.min(PITCH, (PAGE_WIDTH - MARK.widest) / Math.max(1, marks.length - 1));
  const scale = pitch / PITCH;
  const room = { w: Math.min(pitch - 16, PAGE_WIDTH - pitch * (marks.length - 1)), h: LABEL.h };
  const labelSize = Math.min(...marks.map(({ label }) => fitSize(label, room, LABEL.size, STRONG)));
  marks.forEach(({ mark, label }, at) => {
    const x = PAGE.left + at * pitch;
    const size = MARK.size * scale;
    canvas.mark(mark, x + (MARK_LOOK[mark].scale.w * size) / 2, MARK.y, size, label);
    canvas.text({ x, y: LABEL.y, ...room }, label, { size: labelSize, style: STRONG });
  });
  foot(canvas, LEFT, left, 'left');
  foot(canvas, RIGHT, right, 'right');
}

function foot(canvas: Canvas, box: Box, text: string, align: 'left' | 'right'): void {
  if (text === '') return;
  const style = align === 'left' ? STRONG : PLAIN;
  const size = fitSize(text, box, 24, style);
  canvas.text(box, text, { size, style, align, anchor: 'bottom', color: align === 'left' ? COLOR.ink : COLOR.ink2 });
}
