import { balanceText, measureText, widestOf, wrapText } from './geometry';
import type { PictureGroup, PictureRow, ProfilePicture } from './picture';
import {
  type Box,
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

/** The scale's words and five figures need this much, in em of the axis text. */
const NARROWEST_BAND = 15;
/** Largest shares of the width that words may take before they are broken into lines. */
const DIMENSION_SHARE = 0.17;
const NAME_SHARE = 0.34;
const CHANGE_SHARE = 0.16;

interface Columns {
  dimensionWidth: number;
  nameX: number;
  nameWidth: number;
  band: { left: number; right: number };
  axis: { left: number; right: number };
  nowX: number;
  changeX: number;
  changeWidth: number;
}

/** Names to the left of their tracks, figures to the right. Null when the width leaves too little for the tracks. */
export function layoutWidePlot(picture: ProfilePicture, width: number, metrics: PlotMetrics): PlotLayout | null {
  const columns = layoutColumns(picture, width, metrics);
  if (columns.band.right - columns.band.left < NARROWEST_BAND * metrics.axis) return null;
  const head = layoutHead(picture, columns, metrics);
  const layout: PlotLayout = { width, height: 0, texts: head.texts, bands: [], grid: [], headings: [], tracks: [] };
  let y = head.height;
  for (const group of picture.groups) {
    y = addGroup(layout, group, y, columns, metrics) + metrics.groupGap;
  }
  layout.height = Math.ceil(y - metrics.groupGap + 2);
  return layout;
}

function layoutColumns(picture: ProfilePicture, width: number, metrics: PlotMetrics): Columns {
  const { text, axis, pad, gutter, dimensionX } = metrics;
  const rows = picture.groups.flatMap((group) => group.rows);
  const strong = { size: text, strong: true };
  const dimensionNames = picture.groups.map((group) => group.name);
  const dimensionWidth = Math.min(widestOf(dimensionNames, strong), width * DIMENSION_SHARE - dimensionX);
  const nameX = Math.max(metrics.nameX, dimensionX + dimensionWidth + pad);
  const widestName = Math.max(0, ...rows.map((row) => measureText(row.name, { size: text, strong: row.chosen })));
  const nameWidth = Math.min(widestName, width * NAME_SHARE) + 1;
  const widestChange = Math.max(
    widestOf(
      rows.map((row) => row.changeText),
      { size: text },
    ),
    measureText(picture.columns.change, { size: axis }),
  );
  const changeWidth = picture.compared ? Math.min(widestChange, width * CHANGE_SHARE) + 1 : 0;
  const nowWidth = Math.max(
    widestOf(
      rows.map((row) => row.nowText),
      strong,
    ),
    measureText(picture.columns.now, { size: axis }),
  );
  const changeX = width - changeWidth;
  const nowX = picture.compared ? changeX - gutter : width;
  const band = { left: nameX + nameWidth + pad, right: nowX - nowWidth - pad };
  const inner = { left: band.left + pad, right: band.right - pad };
  return { dimensionWidth, nameX, nameWidth, band, axis: inner, nowX, changeX, changeWidth };
}

function layoutHead(picture: ProfilePicture, columns: Columns, metrics: PlotMetrics) {
  const { axis, nowX, changeX, changeWidth } = columns;
  const size = metrics.axis;
  const quiet = { size, role: 'axis', strong: false } as const;
  const half = (axis.right - axis.left) / 2 - size / 2;
  const low = wrapText(picture.scale.low, half, { size });
  const high = wrapText(picture.scale.high, half, { size });
  const change = picture.compared ? wrapText(picture.columns.change, changeWidth, { size }) : [];
  const extra = Math.max(low.length - 1, high.length - 1, change.length - 2, 0) * metrics.axisLine;
  const height = metrics.head + extra;
  const last = height - 8;
  const up = (lines: string[], from: number, x: number, anchor: PlacedText['anchor']) =>
    placeUpwards(lines, from, metrics.axisLine, { ...quiet, x, anchor });
  const texts = [
    ...up(low, last - metrics.axisLine, axis.left, 'start'),
    ...up(high, last - metrics.axisLine, axis.right, 'end'),
    ...STEPS.flatMap((step) => up([String(step)], last, positionOn(step, axis.left, axis.right), 'middle')),
    ...up([picture.columns.now], last, nowX, 'end'),
    ...up(change, last, changeX, 'start'),
  ];
  return { texts, height };
}

/** Adds a dimension with its rows from `top`; returns where it ends. */
function addGroup(
  layout: PlotLayout,
  group: PictureGroup,
  top: number,
  columns: Columns,
  metrics: PlotMetrics,
): number {
  const { text: size, row: rowHeight } = metrics;
  const heading = wrapText(group.name, columns.dimensionWidth + 1, { size, strong: true });
  const firstMiddle = top + rowHeight / 2;
  const word = {
    x: metrics.dimensionX,
    anchor: 'start',
    size,
    role: 'dimension',
    strong: true,
    mark: group.mark,
  } as const;
  const headingMiddle = firstMiddle + heightOf(heading.slice(1), size) / 2;
  layout.headings.push({ mark: group.mark, x: metrics.headingMark * 1.3, y: firstMiddle });
  layout.texts.push(...placeCentred(heading, headingMiddle, word));
  let y = top;
  for (const row of group.rows) {
    const lines = linesOf(row, columns, size);
    const height = rowHeight + heightOf(lines.longest.slice(1), size);
    layout.texts.push(...placeRow(row, lines, y + height / 2, columns, size));
    layout.tracks.push(placeTrack(row, group.mark, y + height / 2, columns.axis.left, columns.axis.right));
    y += height;
  }
  const bottom = Math.max(y, top + rowHeight + heightOf(heading.slice(1), size));
  const band: Box = {
    x: columns.band.left,
    y: top,
    width: columns.band.right - columns.band.left,
    height: bottom - top,
  };
  layout.bands.push(band);
  for (const step of STEPS) {
    layout.grid.push({ x: positionOn(step, columns.axis.left, columns.axis.right), y1: top, y2: bottom });
  }
  return bottom;
}

function linesOf(row: PictureRow, columns: Columns, size: number) {
  const name = balanceText(row.name, columns.nameWidth, { size, strong: row.chosen });
  const change = row.changeText === '' ? [] : wrapText(row.changeText, columns.changeWidth, { size });
  return { name, change, longest: name.length > change.length ? name : change };
}

function placeRow(
  row: PictureRow,
  { name, change }: { name: string[]; change: string[] },
  middle: number,
  columns: Columns,
  size: number,
): PlacedText[] {
  const role = row.changeIsQuiet ? 'same' : 'change';
  return [
    ...placeCentred(name, middle, { x: columns.nameX, anchor: 'start', size, role: 'name', strong: row.chosen }),
    ...placeCentred([row.nowText], middle, { x: columns.nowX, anchor: 'end', size, role: 'value', strong: true }),
    ...placeCentred(change, middle, { x: columns.changeX, anchor: 'start', size, role, strong: false }),
  ];
}
