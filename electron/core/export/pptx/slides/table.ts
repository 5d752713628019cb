import type { TableSlide } from '@shared/deck/deck';
import type { Canvas } from '../canvas';
import { PAGE, PAGE_WIDTH, SMALLEST } from '../page';
import { COLOR, MARK_LOOK } from '../palette';
import type { Cell } from '../table/cell';
import { breaksWord, fitSize, heightOf, type TypeStyle, wrap } from '../text/fit';
import { pageTitle, type SlidePage } from './page';

type Row = TableSlide['rows'][number];

interface Density {
  size: number;
  padding: number;
}

const DENSITIES: readonly Density[] = [
  { size: 24, padding: 26 },
  { size: 24, padding: 18 },
  { size: 22, padding: 14 },
  { size: 20, padding: 10 },
  { size: 18, padding: 8 },
  { size: SMALLEST, padding: 6 },
];
/** Rows of a table that needs several slides anyway. */
const PAGED: Density = { size: 18, padding: 8 };
const TYPE: TypeStyle = { bold: false, leading: 4 / 3, tracking: 0 };
const BOLD: TypeStyle = { ...TYPE, bold: true };
const HEAD_SIZE = 20;
const HEAD_HEIGHT = 120;
const HEAD_PADDING = 12;
const COLUMN_GAP = 24;
/** From the left edge to the word beside a mark, at 24 px type. */
const INDENT = 38;
const HEAD_RULE = { width: 3, color: COLOR.ink };
const HAIRLINE = { width: 1.5, color: COLOR.line };

/** A native table. Type shrinks to 12 pt before rows go on to a further slide, and a row longer than a slide is cut. */
export function tablePages(slide: TableSlide): SlidePage[] {
  if (slide.columns.length === 0)
    return [{ layout: 'content', title: slide.title, draw: (canvas) => canvas.source(slide.source) }];
  const sheet = new TableSheet(slide);
  return sheet.pages().map(({ rows, density }, page) => ({
    layout: 'content',
    title: pageTitle(slide.title, page),
    draw: (canvas) => {
      sheet.draw(canvas, rows, density, slide.title);
      canvas.source(slide.source);
    },
  }));
}

class TableSheet {
  private readonly columns: TableSlide['columns'];
  private readonly rows: Row[];
  private readonly widths: number[];
  private readonly isMarked: boolean;
  private readonly headSizes: number[];
  private readonly headHeight: number;

  constructor({ columns, rows }: TableSlide) {
    this.columns = columns;
    this.rows = rows.map((row) => ({ ...row, cells: columns.map((_, at) => row.cells[at] ?? '') }));
    const total = columns.reduce((sum, { width }) => sum + width, 0);
    this.widths = columns.map(({ width }) => (PAGE_WIDTH * width) / total);
    this.isMarked = rows.some(({ mark }) => mark !== null);
    const room = (at: number) => ({ w: this.room(at, 0), h: HEAD_HEIGHT });
    this.headSizes = columns.map(({ header }, at) => fitSize(header, room(at), HEAD_SIZE, TYPE));
    const heights = columns.map(({ header }, at) =>
      heightOf(header, room(at).w, this.headSizes[at] ?? HEAD_SIZE, TYPE),
    );
    this.headHeight = Math.max(...heights) + HEAD_PADDING;
  }

  pages(): { rows: Row[]; density: Density }[] {
    const fitting = DENSITIES.filter((candidate) => this.heightOfRows(candidate) <= this.available);
    const density = fitting.find(({ size }) => !this.breaksWord(size)) ?? fitting[0];
    if (density) return [{ rows: this.rows, density }];
    const pages: Row[][] = [[]];
    let left = this.available;
    for (const row of this.rows.flatMap((whole) => this.cut(whole))) {
      const height = this.rowHeight(row, PAGED);
      if (height > left && left < this.available) {
        pages.push([]);
        left = this.available;
      }
      pages.at(-1)?.push(row);
      left -= height;
    }
    return pages.map((rows) => ({ rows, density: PAGED }));
  }

  draw(canvas: Canvas, rows: readonly Row[], density: Density, description: string): void {
    const heights = [this.headHeight, ...rows.map((row) => this.rowHeight(row, density))];
    const box = { x: PAGE.left, y: PAGE.top, w: PAGE_WIDTH, h: heights.reduce((sum, height) => sum + height, 0) };
    const body = rows.map((row, at) => this.cells(row, density, at === rows.length - 1));
    const table = { rows: [this.headCells(), ...body], columnWidths: this.widths, rowHeights: heights };
    canvas.table(box, table, description);
    let y = PAGE.top + this.headHeight;
    rows.forEach((row, at) => {
      const { size, padding } = density;
      const centre = y + padding + size * 0.75;
      if (row.mark) canvas.mark(row.mark, PAGE.left + (14 * size) / 24, centre, (22 * size) / 24, row.cells[0] ?? '');
      y += heights[at + 1] ?? 0;
    });
  }

  private get available(): number {
    return PAGE.bottom - PAGE.top - this.headHeight;
  }

  private headCells(): Cell[] {
    return this.columns.map(({ header, align }, at) => ({
      text: header,
      size: this.headSizes[at] ?? HEAD_SIZE,
      style: TYPE,
      color: COLOR.ink2,
      align,
      anchor: 'bottom',
      margin: { right: this.gap(at), bottom: HEAD_PADDING - 2 },
      under: HEAD_RULE,
    }));
  }

  private cells(row: Row, { size, padding }: Density, isLast: boolean): Cell[] {
    return row.cells.map((text, at) => ({
      text,
      size,
      style: this.typeOf(row, at),
      color: at === 0 && row.mark ? MARK_LOOK[row.mark].ink : COLOR.ink,
      align: this.columns[at]?.align ?? 'left',
      margin: { left: this.indent(at, size), right: this.gap(at), top: padding },
      under: isLast ? undefined : HAIRLINE,
    }));
  }

  private typeOf(row: Row, at: number): TypeStyle {
    const isBold = (this.columns[at]?.emphasis ?? false) || (at === 0 && row.mark !== null);
    return isBold ? BOLD : TYPE;
  }

  private indent(at: number, size: number): number {
    return at === 0 && this.isMarked ? (INDENT * size) / 24 : 0;
  }

  private gap(at: number): number {
    return at < this.columns.length - 1 ? COLUMN_GAP : 0;
  }

  /** Width in px that a column's text may take. */
  private room(at: number, indent: number): number {
    return Math.max(8, (this.widths[at] ?? 0) - this.gap(at) - indent);
  }

  private linesOf(row: Row, at: number, size: number): string[] {
    return wrap(row.cells[at] ?? '', this.room(at, this.indent(at, size)), size, this.typeOf(row, at));
  }

  private rowHeight(row: Row, { size, padding }: Density): number {
    const lines = Math.max(...row.cells.map((_, at) => this.linesOf(row, at, size).length));
    return lines * size * TYPE.leading + 2 * padding;
  }

  private breaksWord(size: number): boolean {
    return this.rows.some((row) =>
      row.cells.some((text, at) => breaksWord(text, this.room(at, this.indent(at, size)), size, this.typeOf(row, at))),
    );
  }

  private heightOfRows(density: Density): number {
    return this.rows.reduce((sum, row) => sum + this.rowHeight(row, density), 0);
  }

  /** A row that is higher than a slide, as several; cut where its lines break anyway. */
  private cut(row: Row): Row[] {
    const { size, padding } = PAGED;
    const most = Math.max(1, Math.floor((this.available - 2 * padding) / (size * TYPE.leading)));
    const lines = row.cells.map((_, at) => this.linesOf(row, at, size));
    const parts = Math.ceil(Math.max(...lines.map(({ length }) => length)) / most);
    return Array.from({ length: parts }, (_, part) => ({
      mark: part === 0 ? row.mark : null,
      cells: lines.map((all) => joinPart(all, part * most, most)),
    }));
  }
}

function joinPart(lines: readonly string[], from: number, most: number): string {
  const text = lines.slice(from, from + most).join('');
  return from + most < lines.length ? text.replace(/\n$/, '') : text;
}
