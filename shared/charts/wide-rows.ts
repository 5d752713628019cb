import { balanceText, measureText, widestOf, wrapText } from './geometry';
import {
  heightOf,
  type PlacedText,
  type PlotMetrics,
  placeCentred,
  placeUpwards,
  positionOn,
  STEPS,
} from './plot-layout';
import type { RowPlotLayout, RowPlotSource, RowSource, TrackSizes } from './row-plot';

/** The scale's words and five figures need this much, in em of the axis text. */
const NARROWEST_BAND = 15;
/** Largest shares of the width that words may take before they are broken into lines. */
const NAME_SHARE = 0.34;
const FIGURE_SHARE = 0.16;
const ROW_PAD = 6;

interface FigureColumn {
  x: number;
  width: number;
  anchor: 'start' | 'end';
}
interface Columns {
  nameX: number;
  nameWidth: number;
  band: { left: number; right: number };
  axis: { left: number; right: number };
  figures: FigureColumn[];
}

/** Names to the left of their tracks, figures to the right. Null when the width leaves too little for the tracks. */
export function layoutWideRows(
  source: RowPlotSource,
  width: number,
  top: number,
  metrics: PlotMetrics,
  sizes: TrackSizes,
): RowPlotLayout | null {
  const columns = layoutColumns(source, width, metrics, sizes.pad);
  if (columns.axis.right - columns.axis.left < NARROWEST_BAND * metrics.axis) return null;
  const head = layoutHead(source, columns, top, metrics);
  const layout: RowPlotLayout = { width, height: 0, texts: head.texts, grid: [], headings: [], rows: [] };
  let y = head.bottom;
  for (const row of source.rows) y = addRow(layout, row, y, columns, metrics, sizes) + metrics.groupGap;
  layout.height = Math.ceil(y - metrics.groupGap + 2);
  return layout;
}

function layoutColumns({ rows, heads }: RowPlotSource, width: number, metrics: PlotMetrics, pad: number): Columns {
  const { text: size, gutter, dimensionX } = metrics;
  const names = rows.map(({ name }) => name);
  const nameWidth = Math.min(widestOf(names, { size }), width * NAME_SHARE) + 1;
  const figures: FigureColumn[] = [];
  let right = width;
  for (const [index, { anchor }] of [...heads.entries()].reverse()) {
    const columnWidth = figureWidth(index, rows, heads, width * FIGURE_SHARE, metrics);
    figures.unshift({ x: anchor === 'end' ? right : right - columnWidth, width: columnWidth, anchor });
    right -= columnWidth + gutter;
  }
  const band = { left: dimensionX + nameWidth + metrics.pad, right: right + gutter - metrics.pad };
  return { nameX: dimensionX, nameWidth, band, axis: { left: band.left + pad, right: band.right - pad }, figures };
}

function figureWidth(
  index: number,
  rows: readonly RowSource[],
  heads: RowPlotSource['heads'],
  most: number,
  metrics: PlotMetrics,
): number {
  const widths = rows.map(({ figures }) => {
    const figure = figures[index];
    return figure ? measureText(figure.text, { size: metrics.text, strong: figure.strong }) : 0;
  });
  const head = measureText(heads[index]?.text ?? '', { size: metrics.axis });
  return Math.min(Math.max(head, ...widths), most) + 1;
}

function layoutHead({ scale, heads }: RowPlotSource, { axis, figures }: Columns, top: number, metrics: PlotMetrics) {
  const { axis: size, axisLine } = metrics;
  const half = (axis.right - axis.left) / 2 - size / 2;
  const low = wrapText(scale.low, half, { size });
  const high = wrapText(scale.high, half, { size });
  const words = heads.map(({ text }, index) => wrapText(text, figures[index]?.width ?? 0, { size }));
  const extra = Math.max(low.length - 1, high.length - 1, ...words.map(({ length }) => length - 2), 0) * axisLine;
  const bottom = top + metrics.head + extra;
  const last = bottom - 8;
  const up = (lines: string[], from: number, x: number, anchor: PlacedText['anchor']) =>
    placeUpwards(lines, from, axisLine, { size, role: 'axis', strong: false, x, anchor });
  const texts = [
    ...up(low, last - axisLine, axis.left, 'start'),
    ...up(high, last - axisLine, axis.right, 'end'),
    ...STEPS.flatMap((step) => up([String(step)], last, positionOn(step, axis.left, axis.right), 'middle')),
    ...figures.flatMap(({ x, anchor }, index) => up(words[index] ?? [], last, x, anchor)),
  ];
  return { texts, bottom };
}

/** Adds a row from `top`; returns where it ends. */
function addRow(
  layout: RowPlotLayout,
  row: RowSource,
  top: number,
  { nameX, nameWidth, band, axis, figures }: Columns,
  metrics: PlotMetrics,
  sizes: TrackSizes,
): number {
  const size = metrics.text;
  const isNote = row.note !== '';
  const name = balanceText(row.name, nameWidth, { size });
  const note = isNote ? wrapText(row.note, band.right - band.left - metrics.pad, { size }) : [];
  const words = row.figures.map(({ text, strong }, index) =>
    text === '' ? [] : wrapText(text, figures[index]?.width ?? 0, { size, strong }),
  );
  const tallest = Math.max(...[name, note, ...words].map((lines) => heightOf(lines, size)));
  const height = Math.max(isNote ? metrics.row : sizes.band, tallest + ROW_PAD);
  const middle = top + height / 2;
  const firstLine = middle - heightOf(name.slice(1), size) / 2;
  layout.headings.push({ mark: row.mark, x: metrics.headingMark * 1.3, y: firstLine });
  layout.texts.push(
    ...placeCentred(name, middle, { x: nameX, anchor: 'start', size, role: 'name', strong: false }),
    ...placeCentred(note, middle, { x: band.left, anchor: 'start', size, role: 'same', strong: false }),
    ...row.figures.flatMap(({ role, strong }, index) => {
      const { x, anchor } = figures[index] ?? { x: layout.width, anchor: 'end' };
      return placeCentred(words[index] ?? [], middle, { x, anchor, size, role, strong });
    }),
  );
  layout.rows.push({
    id: row.id,
    band: isNote ? null : { x: band.left, y: top, width: band.right - band.left, height },
    axis,
  });
  if (!isNote) {
    for (const step of STEPS) {
      layout.grid.push({ x: positionOn(step, axis.left, axis.right), y1: top, y2: top + height });
    }
  }
  return top + height;
}
