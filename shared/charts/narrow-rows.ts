import { balanceText, measureText, wrapText } from './geometry';
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

/** The figures get lines of their own when they would leave less than this to the name, in em. */
const NARROWEST_NAME = 9;
const FIGURE_SHARE = 0.4;
const FIGURE_GAP = 12;
const TRACK_GAP = 5;
const ROW_GAP = 16;

interface FigureColumn {
  x: number;
  width: number;
  anchor: 'start' | 'end';
}
interface Columns {
  nameWidth: number;
  /** Empty where the figures stand under the name, each after its head. */
  figures: FigureColumn[];
  axis: { left: number; right: number };
}

/** Each name above its track, for narrow widths: text keeps its size. */
export function layoutNarrowRows(
  source: RowPlotSource,
  width: number,
  top: number,
  metrics: PlotMetrics,
  sizes: TrackSizes,
): RowPlotLayout {
  const columns = layoutColumns(source, width, metrics, sizes.pad);
  const layout: RowPlotLayout = { width, height: 0, texts: [], grid: [], headings: [], rows: [] };
  let y = addHead(layout, source, columns, top, metrics);
  for (const row of source.rows) y = addRow(layout, source, row, y, columns, metrics, sizes) + ROW_GAP;
  layout.height = Math.ceil(y - ROW_GAP + 4);
  return layout;
}

function layoutColumns({ rows, heads }: RowPlotSource, width: number, metrics: PlotMetrics, pad: number): Columns {
  const { text: size } = metrics;
  const axis = { left: pad, right: width - pad };
  const figures: FigureColumn[] = [];
  let right = width;
  for (const [index, { text: head, anchor }] of [...heads.entries()].reverse()) {
    const widths = rows.map(({ figures: own }) => measureText(own[index]?.text ?? '', { size, strong: true }));
    const widest = Math.max(measureText(head, { size: metrics.axis }), ...widths);
    const columnWidth = Math.min(widest, width * FIGURE_SHARE) + 1;
    figures.unshift({ x: anchor === 'end' ? right : right - columnWidth, width: columnWidth, anchor });
    right -= columnWidth + FIGURE_GAP;
  }
  const nameWidth = right - metrics.dimensionX;
  if (nameWidth >= NARROWEST_NAME * size) return { nameWidth, figures, axis };
  return { nameWidth: width - metrics.dimensionX, figures: [], axis };
}

/** Words of the scale, and the figures' heads under them; returns where the rows begin. */
function addHead(
  layout: RowPlotLayout,
  { scale, heads }: RowPlotSource,
  { figures }: Columns,
  top: number,
  metrics: PlotMetrics,
): number {
  const { axis: size, axisLine } = metrics;
  const half = layout.width / 2 - size / 2;
  const low = wrapText(`1 ${scale.low}`, half, { size });
  const high = wrapText(`${scale.high} 5`, half, { size });
  const quiet = { size, role: 'axis', strong: false } as const;
  const wordsEnd = top + Math.max(low.length, high.length) * axisLine - 4;
  layout.texts.push(
    ...placeUpwards(low, wordsEnd, axisLine, { ...quiet, x: 0, anchor: 'start' }),
    ...placeUpwards(high, wordsEnd, axisLine, { ...quiet, x: layout.width, anchor: 'end' }),
  );
  const words = figures.map(({ width }, index) => wrapText(heads[index]?.text ?? '', width, { size }));
  const lines = Math.max(0, ...words.map(({ length }) => length));
  const headsEnd = wordsEnd + (lines > 0 ? 8 + lines * axisLine : 0);
  layout.texts.push(
    ...figures.flatMap(({ x, anchor }, index) =>
      placeUpwards(words[index] ?? [], headsEnd, axisLine, { ...quiet, x, anchor }),
    ),
  );
  return headsEnd + 10;
}

function addRow(
  layout: RowPlotLayout,
  { heads }: RowPlotSource,
  row: RowSource,
  top: number,
  { nameWidth, figures, axis }: Columns,
  metrics: PlotMetrics,
  sizes: TrackSizes,
): number {
  const { text: size, dimensionX } = metrics;
  const name = balanceText(row.name, nameWidth, { size });
  layout.headings.push({ mark: row.mark, x: metrics.headingMark * 1.3, y: top + heightOf(['–'], size) / 2 });
  const block = { x: dimensionX, anchor: 'start', size, role: 'name', strong: false } as const;
  layout.texts.push(...placeCentred(name, top + heightOf(name, size) / 2, block));
  const beside = row.figures.map(({ text, strong }, index) =>
    text === '' ? [] : wrapText(text, figures[index]?.width ?? layout.width, { size, strong }),
  );
  let y = top + heightOf(name, size);
  if (figures.length > 0) {
    y = Math.max(y, top + Math.max(0, ...beside.map((lines) => heightOf(lines, size))));
    layout.texts.push(
      ...figures.flatMap((column, index) => placeFigure(row, index, beside[index] ?? [], column, top, size)),
    );
  } else {
    const lines = row.figures.flatMap(({ text }, index) => {
      const said = `${heads[index]?.text ?? ''} ${text}`;
      return text === '' ? [] : wrapText(said, layout.width - dimensionX, { size });
    });
    layout.texts.push(...placeCentred(lines, y + heightOf(lines, size) / 2, { ...block, role: 'change' }));
    y += heightOf(lines, size);
  }
  if (row.note !== '') return addNote(layout, row, y, axis, metrics);
  return addTrack(layout, row.id, y + TRACK_GAP, axis, metrics, sizes);
}

function placeFigure(
  row: RowSource,
  index: number,
  lines: string[],
  { x, anchor }: FigureColumn,
  top: number,
  size: number,
): PlacedText[] {
  const { role, strong } = row.figures[index] ?? { role: 'value', strong: false };
  return placeCentred(lines, top + heightOf(lines, size) / 2, { x, anchor, size, role, strong });
}

function addNote(
  layout: RowPlotLayout,
  row: RowSource,
  top: number,
  axis: Columns['axis'],
  { text: size, dimensionX }: PlotMetrics,
): number {
  const lines = wrapText(row.note, layout.width - dimensionX, { size });
  const block = { x: dimensionX, anchor: 'start', size, role: 'same', strong: false } as const;
  layout.texts.push(...placeCentred(lines, top + heightOf(lines, size) / 2, block));
  layout.rows.push({ id: row.id, band: null, axis });
  return top + heightOf(lines, size);
}

/** A band over the whole width, with the steps' numbers under it. */
function addTrack(
  layout: RowPlotLayout,
  id: string,
  top: number,
  axis: Columns['axis'],
  { axis: size, axisLine }: PlotMetrics,
  { band }: TrackSizes,
): number {
  layout.rows.push({ id, band: { x: 0, y: top, width: layout.width, height: band }, axis });
  for (const step of STEPS) {
    const x = positionOn(step, axis.left, axis.right);
    layout.grid.push({ x, y1: top, y2: top + band });
    const y = top + band + axisLine - 4;
    layout.texts.push({ x, y, text: String(step), anchor: 'middle', size, role: 'axis', strong: false });
  }
  return top + band + axisLine - 4;
}
