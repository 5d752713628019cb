import type { MapRoom, MapSeat, MapWish } from './map-field';
import { type LabelSetting, placeLabel, settingsOf } from './map-label';
import type { MapMetrics } from './map-metrics';

const MOST_COLUMNS = 4;

interface RowCell {
  wish: MapWish;
  setting: LabelSetting;
}

/** Areas in rows above the field's name, every one with its name, in as few columns as fit; null when none do. */
export function placeInRows(wishes: readonly MapWish[], room: MapRoom, metrics: MapMetrics): MapSeat[] | null {
  for (let columns = 1; columns <= MOST_COLUMNS; columns += 1) {
    const seats = placeInColumns(wishes, columns, room, metrics);
    if (seats !== null) return seats;
  }
  return null;
}

function placeInColumns(
  wishes: readonly MapWish[],
  columns: number,
  room: MapRoom,
  metrics: MapMetrics,
): MapSeat[] | null {
  const { inset, clear, labelGap } = metrics;
  const { upper } = room;
  const pitch = (upper.width - 2 * inset + clear) / columns;
  const rows: RowCell[][] = inRows(wishes, columns).map((row) => {
    return row.flatMap((wish) => {
      const width = pitch - 2 * wish.radius - labelGap - clear;
      const setting = settingsOf(wish.name, wish.strong, metrics).find((each) => each.width <= width);
      return setting === undefined ? [] : [{ wish, setting }];
    });
  });
  if (rows.flat().length < wishes.length) return null;
  const heights = rows.map((row) =>
    Math.max(...row.map(({ wish, setting }) => Math.max(2 * wish.radius, setting.height))),
  );
  const height = heights.reduce((sum, each) => sum + each + clear, -clear);
  const spare = upper.height - 2 * inset - height;
  if (spare < 0) return null;
  const middle = wishes.reduce((sum, { y }) => sum + y, 0) / wishes.length;
  const top = upper.y + inset;
  let y = Math.min(top + spare, Math.max(top, middle - height / 2));
  return rows.flatMap((row, index) => {
    const rowHeight = heights[index] ?? 0;
    const centre = y + rowHeight / 2;
    y += rowHeight + clear;
    return row.map(({ wish, setting }, column) => {
      const mark = { x: upper.x + inset + column * pitch + wish.radius, y: centre, radius: wish.radius };
      return { id: wish.id, ...mark, label: placeLabel(setting, 'right', mark, metrics) };
    });
  });
}

/** Areas as numbers in a grid: the last resort, which holds any number of them if the field is high enough. */
export function placeNumbers(wishes: readonly MapWish[], { upper }: MapRoom, metrics: MapMetrics): MapSeat[] {
  const { inset, clear } = metrics;
  const pitch = numberPitch(wishes, metrics);
  const columns = columnsOf(upper.width, pitch, metrics);
  return inRows(wishes, columns).flatMap((row, index) =>
    row.map((wish, column) => ({
      id: wish.id,
      x: upper.x + inset + column * pitch + (pitch - clear) / 2,
      y: upper.y + inset + index * pitch + (pitch - clear) / 2,
      radius: wish.radius,
      label: null,
    })),
  );
}

/** Height above the field's name that so many numbers need in the grid. */
export function heightOfNumbers(wishes: readonly MapWish[], width: number, metrics: MapMetrics): number {
  if (wishes.length === 0) return 0;
  const pitch = numberPitch(wishes, metrics);
  return Math.ceil(wishes.length / columnsOf(width, pitch, metrics)) * pitch - metrics.clear + 2 * metrics.inset;
}

function numberPitch(wishes: readonly MapWish[], { clear }: MapMetrics): number {
  return 2 * Math.max(...wishes.map(({ radius }) => radius)) + clear;
}

function columnsOf(width: number, pitch: number, { inset, clear }: MapMetrics): number {
  return Math.max(1, Math.floor((width - 2 * inset + clear) / pitch));
}

/** In the order of their values: from the top row down, and in each row from left to right. */
function inRows(wishes: readonly MapWish[], columns: number): MapWish[][] {
  const order = [...wishes].sort((a, b) => a.y - b.y || a.number - b.number);
  const rows: MapWish[][] = [];
  for (let at = 0; at < order.length; at += columns) {
    rows.push(order.slice(at, at + columns).sort((a, b) => a.x - b.x || a.number - b.number));
  }
  return rows;
}
