import type { SpreadPicture, SpreadRow } from '@shared/charts/pictures';
import type { SpreadSlide } from '@shared/deck/deck';
import type { Canvas } from '../canvas';
import { rowChart } from '../chart/row-chart';
import { spreadSeries } from '../chart/spread-chart';
import { PAGE, PAGE_WIDTH } from '../page';
import { COLOR } from '../palette';
import { fitSize, PLAIN } from '../text/fit';
import { pageTitle, type SlidePage } from './page';
import { bandOf, cutGrid, GRID_HEAD, GRID_TOP, type GridPart, type GridSource } from './row-grid';
import { drawGrid, drawLegend, drawScale } from './row-table';

/** From a band's edge to the first and the last step of the scale. */
const INSET = 24;
const EDGE = 4;
/** Diameter of a mark in px, and of the leader's own outline in parts of it; the widest mark is wider still. */
const MARK = { size: 18, share: 0.27, ring: 1.45, widest: 1.26 };
const DOT = { most: 10, least: 6, gap: 2 };
/** Taller stacks get their number beside them when the dots lie over each other. */
const SEEN_AT_ONCE = 3;
const COUNT = { size: 16, width: 48, height: 20 };

/** A team's answers: an editable scatter chart over a native table that holds names, means and numbers of answers. */
export function spreadPages(slide: SpreadSlide): SlidePage[] {
  const { picture } = slide;
  const source = sourceOf(picture);
  return cutGrid(source).map((part, page) => ({
    layout: 'content',
    title: pageTitle(slide.title, page),
    draw: (canvas) => {
      if (picture.rows.length === 0) drawNothing(canvas, picture);
      else drawRows(canvas, picture, source, part);
      canvas.source(slide.source);
    },
  }));
}

function drawRows(canvas: Canvas, picture: SpreadPicture, source: GridSource, part: GridPart): void {
  const { legend } = picture;
  drawLegend(canvas, [
    { symbol: 'dot', text: legend.member },
    { symbol: 'filled', text: legend.mean },
    { symbol: 'range', text: legend.range },
    { symbol: 'ring', text: legend.own },
  ]);
  drawScale(canvas, source, INSET);
  drawGrid(canvas, source, part, picture.title);
  drawChart(canvas, picture, source, part);
}

/** The chart ends with the last track, so that its grid doesn't run through the sentences under it. */
function drawChart(canvas: Canvas, picture: SpreadPicture, source: GridSource, part: GridPart): void {
  const page = picture.rows.slice(part.from, part.to);
  const rows = page.slice(0, page.findLastIndex(({ note }) => note === '') + 1);
  if (rows.length === 0) return;
  const { left, width } = bandOf(source);
  const { pitch } = part;
  const markSize = Math.min(MARK.size, pitch * MARK.share);
  const stack = stackOf(rows, pitch, markSize);
  const place = { line: stack.line / pitch, base: stack.base / pitch, pitch: stack.step / pitch };
  const chartPlace = { width, head: GRID_HEAD, inset: INSET, pitch, rows: rows.length };
  const { chart, height } = rowChart(
    spreadSeries(picture, rows, place),
    { ...chartPlace, markSize, hollowSize: MARK.ring, dotSize: stack.dot },
    canvas.words,
    canvas.language,
  );
  const description = [picture.title, picture.description].filter((text) => text !== '').join(' ');
  canvas.chart({ x: left, y: GRID_TOP, w: width, h: height }, chart, description);
  if (stack.isTight) drawCounts(canvas, rows, stack, pitch, { left, width });
}

/** y positions in px from the middle of a row: the line, the lowest dot; dots keep their stack within the row. */
function stackOf(rows: readonly SpreadRow[], pitch: number, markSize: number) {
  const tallest = Math.max(1, ...rows.flatMap(({ steps }) => steps));
  const reach = (markSize / 2) * MARK.ring * MARK.widest;
  const line = pitch / 2 - EDGE - reach;
  const room = pitch - 2 * EDGE - 2 * reach;
  const apart = (room - (tallest - 1) * DOT.gap) / tallest;
  const dot = Math.min(DOT.most, Math.max(DOT.least, apart));
  const isTight = dot > apart;
  const step = isTight && tallest > 1 ? Math.max(0, room - dot) / (tallest - 1) : dot + DOT.gap;
  return { line, base: line - reach - dot / 2, dot, step, isTight };
}

/** "×12" beside the top of a stack whose dots can't be counted. */
function drawCounts(
  canvas: Canvas,
  rows: readonly SpreadRow[],
  { base, step, dot }: ReturnType<typeof stackOf>,
  pitch: number,
  { left, width }: { left: number; width: number },
): void {
  const style = { ...PLAIN, leading: 1.15 };
  for (const [at, { steps }] of rows.entries()) {
    const middle = GRID_TOP + GRID_HEAD + (at + 0.5) * pitch;
    for (const [index, count] of steps.entries()) {
      if (count <= SEEN_AT_ONCE) continue;
      const x = left + INSET + (index / 4) * (width - 2 * INSET);
      const y = Math.max(middle - pitch / 2, middle + base - (count - 1) * step - COUNT.height / 2);
      const isLast = index === steps.length - 1;
      const box = { x: isLast ? x - dot - COUNT.width : x + dot, y, w: COUNT.width, h: COUNT.height };
      canvas.text(box, `×${count}`, { size: COUNT.size, style, color: COLOR.ink3, align: isLast ? 'right' : 'left' });
    }
  }
}

/** Nothing may be shown yet: the picture's title says so. */
function drawNothing(canvas: Canvas, { title }: SpreadPicture): void {
  const box = { x: PAGE.left, y: PAGE.top, w: PAGE_WIDTH, h: PAGE.bottom - PAGE.top };
  canvas.text(box, title, { size: fitSize(title, box, 24, PLAIN), color: COLOR.ink2 });
}

function sourceOf({ scale, columns, rows }: SpreadPicture): GridSource {
  return {
    scale,
    least: 54,
    heads: [
      { text: columns.mean, align: 'right', width: 90 },
      { text: columns.members, align: 'right', width: 104 },
    ],
    rows: rows.map(({ mark, name, dimension, meanText, membersText, note }) => ({
      mark,
      name,
      dimension,
      note,
      figures: [
        { text: meanText, bold: true, isQuiet: false },
        { text: membersText, bold: false, isQuiet: true },
      ],
    })),
  };
}
