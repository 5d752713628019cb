import type { Canvas } from '../canvas';
import { PAGE, PAGE_WIDTH } from '../page';
import { COLOR } from '../palette';
import type { SymbolKind } from '../symbol';
import type { Cell } from '../table/cell';
import { fitSize, measure, PLAIN } from '../text/fit';
import {
  bandOf,
  FIGURE_INDENT,
  GRID_HEAD,
  GRID_TOP,
  GRID_TYPE,
  type GridPart,
  type GridRow,
  type GridSource,
  LEGEND_HEIGHT,
  NAME,
} from './row-grid';

const HEAD_SIZE = 18;
const HEAD_TYPE = { ...PLAIN, leading: 1.15 };
const MARK = { x: 11.5, size: 18 };
const SYMBOL = { size: 16, room: 34, gap: 26 };
/** Parts the bands of two rows. */
const BAND_GAP = { width: 6, color: COLOR.sheet };

/** What the marks stand for, on one line over the rows. */
export function drawLegend(canvas: Canvas, entries: readonly { symbol: SymbolKind; text: string }[]): void {
  const shown = entries.filter(({ text }) => text !== '');
  const room = PAGE_WIDTH / Math.max(1, shown.length) - SYMBOL.room - SYMBOL.gap;
  let x: number = PAGE.left;
  for (const { symbol, text } of shown) {
    const w = Math.min(room, measure(text, HEAD_SIZE, PLAIN) / 0.95 + 4);
    const box = { x: x + SYMBOL.room, y: PAGE.top, w, h: LEGEND_HEIGHT - 8 };
    const size = fitSize(text, box, HEAD_SIZE, HEAD_TYPE);
    canvas.symbol(symbol, x + SYMBOL.room / 2 - 2, PAGE.top + box.h / 2, SYMBOL.size, text);
    canvas.text(box, text, { size, style: HEAD_TYPE, color: COLOR.ink3, anchor: 'middle' });
    x += SYMBOL.room + w + SYMBOL.gap;
  }
}

/** The words at the scale's ends, over the chart's numbers. */
export function drawScale(canvas: Canvas, source: GridSource, inset: number): void {
  const { left, width } = bandOf(source);
  const w = width / 2 - inset - 8;
  const word = (text: string, x: number, align: 'left' | 'right') => {
    const box = { x, y: GRID_TOP, w, h: 22 };
    const size = fitSize(text, box, HEAD_SIZE, HEAD_TYPE);
    canvas.text(box, text, { size, style: HEAD_TYPE, color: COLOR.ink3, align });
  };
  word(source.scale.low, left + inset, 'left');
  word(source.scale.high, left + width - inset - w, 'right');
}

/** The native table under the chart: names, empty cells as the tracks' ground, figures; then the marks. */
export function drawGrid(canvas: Canvas, source: GridSource, part: GridPart, description: string): void {
  const rows = source.rows.slice(part.from, part.to);
  const table = {
    rows: [headCells(source), ...rows.map((row, at) => rowCells(source, row, part.size, at < rows.length - 1))],
    columnWidths: [NAME.width, bandOf(source).width, ...source.heads.map(({ width }) => width)],
    rowHeights: [GRID_HEAD, ...rows.map(() => part.pitch)],
  };
  const box = { x: PAGE.left, y: GRID_TOP, w: PAGE_WIDTH, h: GRID_HEAD + rows.length * part.pitch };
  canvas.table(box, table, description);
  for (const [at, { mark, dimension }] of rows.entries()) {
    canvas.mark(mark, PAGE.left + MARK.x, GRID_TOP + GRID_HEAD + (at + 0.5) * part.pitch, MARK.size, dimension);
  }
}

function headCells({ heads }: GridSource): Cell[] {
  const head = (text: string, width: number, align: 'left' | 'right'): Cell => ({
    text,
    size: fitSize(text, { w: width - FIGURE_INDENT, h: GRID_HEAD - 4 }, HEAD_SIZE, HEAD_TYPE),
    style: HEAD_TYPE,
    color: COLOR.ink3,
    align,
    anchor: 'bottom',
    margin: { left: FIGURE_INDENT, bottom: 3 },
  });
  const empty = head('', NAME.width, 'left');
  return [empty, empty, ...heads.map(({ text, width, align }) => head(text, width, align))];
}

function rowCells({ heads }: GridSource, row: GridRow, size: number, parts: boolean): Cell[] {
  const cell = (text: string, bold: boolean, color: string, align: 'left' | 'right', left: number): Cell => ({
    text,
    size,
    style: { ...GRID_TYPE, bold },
    color,
    align,
    anchor: 'middle',
    margin: { left },
  });
  const ground: Cell = { text: '', size, style: GRID_TYPE, fill: COLOR.paper, under: parts ? BAND_GAP : undefined };
  return [
    cell(row.name, false, COLOR.ink, 'left', NAME.indent),
    row.note === '' ? ground : cell(row.note, false, COLOR.ink3, 'left', 0),
    ...row.figures.map(({ text, bold, isQuiet }, at) =>
      cell(text, bold, isQuiet ? COLOR.ink3 : COLOR.ink, heads[at]?.align ?? 'left', FIGURE_INDENT),
    ),
  ];
}
