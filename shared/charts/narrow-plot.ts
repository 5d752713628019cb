import { balanceText, measureText, widestOf, wrapText } from './geometry';
import type { PictureGroup, PictureRow, ProfilePicture } from './picture';
import {
  heightOf,
  type PlacedText,
  type PlotLayout,
  type PlotMetrics,
  placeCentred,
  placeTrack,
  placeUpwards,
  positionOn,
  STEPS,
} from './plot-layout';

/** The figures get a line of their own when they would leave less than this to the name, in em. */
const NARROWEST_NAME = 9;
const CHANGE_SHARE = 0.4;
const FIGURE_GAP = 10;
const TRACK_GAP = 5;
const ROW_GAP = 12;
const GROUP_GAP = 16;

interface Columns {
  width: number;
  nameWidth: number;
  nowX: number;
  nowAnchor: 'start' | 'end';
  changeX: number;
  changeWidth: number;
  /** Figures beside the name, or (false) under it. */
  beside: boolean;
  axis: { left: number; right: number };
}

/** Each name above its track, for widths under 720 px: text keeps its size. */
export function layoutNarrowPlot(picture: ProfilePicture, width: number, metrics: PlotMetrics): PlotLayout {
  const columns = layoutColumns(picture, width, metrics);
  const layout: PlotLayout = { width, height: 0, texts: [], bands: [], grid: [], headings: [], tracks: [] };
  let y = addHead(layout, picture, columns, metrics);
  for (const group of picture.groups) y = addGroup(layout, group, y, columns, metrics) + GROUP_GAP;
  layout.height = Math.ceil(y - GROUP_GAP + 2);
  return layout;
}

function layoutColumns(picture: ProfilePicture, width: number, metrics: PlotMetrics): Columns {
  const size = metrics.text;
  const rows = picture.groups.flatMap((group) => group.rows);
  const changes = rows.map((row) => row.changeText);
  const widestChange = Math.max(
    widestOf(changes, { size }),
    measureText(picture.columns.change, { size: metrics.axis }),
  );
  const nowWidth = Math.max(
    widestOf(
      rows.map((row) => row.nowText),
      { size, strong: true },
    ),
    measureText(picture.columns.now, { size: metrics.axis }),
  );
  const changeWidth = picture.compared ? Math.min(widestChange, width * CHANGE_SHARE) + 1 : 0;
  const gap = picture.compared ? FIGURE_GAP : 0;
  const nameWidth = width - changeWidth - gap - nowWidth - FIGURE_GAP;
  const beside = nameWidth >= NARROWEST_NAME * size;
  const nowX = beside ? width - changeWidth - gap : 0;
  const changeX = beside ? nowX + gap : nowWidth + FIGURE_GAP;
  const pad = metrics.mark * 1.5;
  return {
    width,
    nameWidth: beside ? nameWidth : width,
    nowX,
    nowAnchor: beside ? 'end' : 'start',
    changeX,
    changeWidth: beside ? changeWidth : width - changeX,
    beside,
    axis: { left: pad, right: width - pad },
  };
}

function addHead(layout: PlotLayout, picture: ProfilePicture, columns: Columns, metrics: PlotMetrics): number {
  const size = metrics.axis;
  const half = columns.width / 2 - size / 2;
  const low = wrapText(`1 ${picture.scale.low}`, half, { size });
  const high = wrapText(`${picture.scale.high} 5`, half, { size });
  const quiet = { size, role: 'axis', strong: false } as const;
  const lines = Math.max(low.length, high.length);
  const wordsEnd = lines * metrics.axisLine - 4;
  layout.texts.push(
    ...placeUpwards(low, wordsEnd, metrics.axisLine, { ...quiet, x: 0, anchor: 'start' }),
    ...placeUpwards(high, wordsEnd, metrics.axisLine, { ...quiet, x: columns.width, anchor: 'end' }),
  );
  const change = picture.compared ? wrapText(picture.columns.change, columns.changeWidth, { size }) : [];
  const figuresEnd = wordsEnd + 8 + Math.max(1, change.length) * metrics.axisLine;
  layout.texts.push(
    ...placeUpwards([picture.columns.now], figuresEnd, metrics.axisLine, {
      ...quiet,
      x: columns.nowX,
      anchor: columns.nowAnchor,
    }),
    ...placeUpwards(change, figuresEnd, metrics.axisLine, { ...quiet, x: columns.changeX, anchor: 'start' }),
  );
  return figuresEnd + 10;
}

/** Adds a dimension with its rows from `top`; returns where it ends. */
function addGroup(
  layout: PlotLayout,
  group: PictureGroup,
  top: number,
  columns: Columns,
  metrics: PlotMetrics,
): number {
  const size = metrics.text;
  const heading = wrapText(group.name, columns.width - metrics.dimensionX, { size, strong: true });
  const headingHeight = heightOf(heading, size);
  layout.headings.push({ mark: group.mark, x: metrics.headingMark * 1.3, y: top + (size * 1.25) / 2 });
  layout.texts.push(
    ...placeCentred(heading, top + headingHeight / 2, {
      x: metrics.dimensionX,
      anchor: 'start',
      size,
      role: 'dimension',
      strong: true,
      mark: group.mark,
    }),
  );
  let y = top + headingHeight + ROW_GAP / 2;
  for (const row of group.rows) y = addRow(layout, row, group, y, columns, metrics) + ROW_GAP;
  const figuresY = y - ROW_GAP + metrics.axisLine - 2;
  for (const step of STEPS) {
    const x = positionOn(step, columns.axis.left, columns.axis.right);
    layout.texts.push({
      x,
      y: figuresY,
      text: String(step),
      anchor: 'middle',
      size: metrics.axis,
      role: 'axis',
      strong: false,
    });
  }
  return figuresY + 4;
}

function addRow(
  layout: PlotLayout,
  row: PictureRow,
  group: PictureGroup,
  top: number,
  columns: Columns,
  metrics: PlotMetrics,
): number {
  const { text: size, targetHalf } = metrics;
  const name = balanceText(row.name, columns.nameWidth, { size, strong: row.chosen });
  const change = row.changeText === '' ? [] : wrapText(row.changeText, columns.changeWidth, { size });
  const longest = name.length > change.length ? name : change;
  const nameHeight = heightOf(columns.beside ? longest : name, size);
  const figuresTop = columns.beside ? top : top + nameHeight;
  const wordsEnd = columns.beside ? top + nameHeight : figuresTop + heightOf(change.length > 0 ? change : ['–'], size);
  const lineMiddle = (lines: readonly string[], from: number) => from + heightOf(lines, size) / 2;
  const words: PlacedText[] = [
    ...placeCentred(name, lineMiddle(name, top), { x: 0, anchor: 'start', size, role: 'name', strong: row.chosen }),
    ...placeCentred([row.nowText], lineMiddle(['–'], figuresTop), {
      x: columns.nowX,
      anchor: columns.nowAnchor,
      size,
      role: 'value',
      strong: true,
    }),
    ...placeCentred(change, lineMiddle(change, figuresTop), {
      x: columns.changeX,
      anchor: 'start',
      size,
      role: row.changeIsQuiet ? 'same' : 'change',
      strong: false,
    }),
  ];
  const bandTop = wordsEnd + TRACK_GAP;
  const bandHeight = targetHalf * 2 + 6;
  layout.texts.push(...words);
  layout.bands.push({ x: 0, y: bandTop, width: columns.width, height: bandHeight });
  layout.tracks.push(placeTrack(row, group.mark, bandTop + bandHeight / 2, columns.axis.left, columns.axis.right));
  for (const step of STEPS) {
    const x = positionOn(step, columns.axis.left, columns.axis.right);
    layout.grid.push({ x, y1: bandTop, y2: bandTop + bandHeight });
  }
  return bandTop + bandHeight;
}
