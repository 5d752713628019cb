import { fewLines } from './geometry';
import {
  countNameless,
  type MapRoom,
  type MapSeat,
  type MapWish,
  placeInField,
  placeNumbersInField,
} from './map-field';
import type { PlacedLabel } from './map-label';
import { layoutMapList, type MapListRow } from './map-list';
import { type MapMetrics, mapMetrics, radiusFor } from './map-metrics';
import { heightOfNumbers } from './map-rows';
import { MAP_FIELDS, type MapField, type MapPicture, type MapPoint } from './pictures';
import { type Box, boxOf, type PlacedText, type PlotMetrics, placeUpwards, SCREEN } from './plot-layout';

/** Under this width in px the map has numbers alone, and the names stand in a list under it. */
export const MAP_LISTED = 520;
/** How much higher than usual a field may become until all names have room. */
const GROWTH = [1, 1.2, 1.45, 1.8];
/** Both scales part in the middle of the map: works at 3.5 of 1 to 5, matters at 2.5 of 1 to 3. */
const WORKS = { least: 1, split: 3.5, most: 5 };
const MATTERS = { least: 1, split: 2.5, most: 3 };

export interface PlacedPoint {
  id: string;
  number: number;
  name: string;
  field: MapField;
  /** Centre of the mark. */
  x: number;
  y: number;
  radius: number;
  /** The mark's own box, in px of the unscaled drawing: where a button can lie over it. */
  box: Box;
  /** Null where only the number has room. */
  label: PlacedLabel | null;
}
export interface PlacedField {
  field: MapField;
  box: Box;
  name: PlacedText[];
}
export interface MapLayout {
  width: number;
  height: number;
  fields: PlacedField[];
  points: PlacedPoint[];
  /** Words at the ends of the axis below. */
  axis: PlacedText[];
  /** Words at the ends of the axis at the left, turned to be read upwards; x is the baseline, y where it starts or ends. */
  upright: { x: number; y: number; text: string; anchor: 'start' | 'end' }[];
  /** The names, where the map has only numbers. */
  list: MapListRow[];
}

/**
 * The map for a width in px: four fields of one size, each half of a scale linear, and nothing that overlaps. Grows in
 * height until every area has its name, but not over `mostHeight` px; under 520 px the names follow in a list.
 */
export function layoutSupportMap(
  picture: MapPicture,
  width: number,
  plotMetrics: PlotMetrics = SCREEN,
  mostHeight = Number.POSITIVE_INFINITY,
): MapLayout {
  const metrics = mapMetrics(plotMetrics);
  const isListed = width < MAP_LISTED;
  const frame = frameOf(picture, width, metrics, mostHeight);
  const place = isListed ? placeNumbersInField : placeInField;
  const heights = GROWTH.map((factor) => Math.min(frame.most, frame.least * factor));
  const lowest = isListed ? heights.slice(0, 1) : heights;
  let best = seatAll(picture, frame, lowest[0] ?? frame.least, metrics, place);
  for (const height of isListed ? [] : lowest.slice(1)) {
    if (best.nameless === 0) break;
    const next = seatAll(picture, frame, height, metrics, place);
    if (next.nameless < best.nameless) best = next;
  }
  return compose(picture, frame, best, metrics, isListed);
}

interface Frame {
  width: number;
  left: number;
  fieldWidth: number;
  /** Least and greatest height of a field. */
  least: number;
  most: number;
  low: string[];
  high: string[];
}

function frameOf(picture: MapPicture, width: number, metrics: MapMetrics, mostHeight: number): Frame {
  const { axis, axisLine, gap } = metrics;
  const left = Math.ceil(axisLine + axis * 0.6);
  const fieldWidth = (width - left - gap) / 2;
  const style = { size: axis };
  const low = fewLines(picture.axes.works.low, fieldWidth - 4, style);
  const high = fewLines(picture.axes.works.high, fieldWidth - 4, style);
  const foot = footOf(low, high, metrics);
  const most = (mostHeight - foot - gap) / 2;
  const base = width < MAP_LISTED ? metrics.lowFieldHeight : metrics.fieldHeight;
  const strip = (field: MapField) => nameStrip(picture.fields[field], fieldWidth, metrics);
  const needed = MAP_FIELDS.map((field) => {
    const wishes = picture.points.filter((point) => point.field === field).map((point) => wishOf(point, metrics));
    return strip(field) + heightOfNumbers(wishes, fieldWidth, metrics);
  });
  return { width, left, fieldWidth, least: Math.min(most, Math.max(base, ...needed)), most, low, high };
}

interface Seated {
  height: number;
  seats: ReadonlyMap<string, MapSeat>;
  nameless: number;
}

function seatAll(
  picture: MapPicture,
  frame: Frame,
  height: number,
  metrics: MapMetrics,
  place: typeof placeInField,
): Seated {
  const seats = MAP_FIELDS.flatMap((field) => {
    const room = roomOf(picture, field, frame, height, metrics);
    const points = picture.points.filter((point) => point.field === field);
    const wishes = points.map((point) => ({ ...wishOf(point, metrics), ...standOf(point, room, metrics) }));
    return place(wishes, room, metrics);
  });
  return { height, seats: new Map(seats.map((seat) => [seat.id, seat])), nameless: countNameless(seats) };
}

function compose(
  picture: MapPicture,
  frame: Frame,
  { height, seats }: Seated,
  metrics: MapMetrics,
  isListed: boolean,
): MapLayout {
  const { left, width, low, high } = frame;
  const bottom = 2 * height + metrics.gap;
  const words = { size: metrics.axis, role: 'axis', strong: false } as const;
  const foot = footOf(low, high, metrics);
  const last = bottom + foot - metrics.axisLine * 0.3;
  const baseline = metrics.axis * 0.9;
  const points = picture.points.flatMap((point): PlacedPoint[] => {
    const seat = seats.get(point.id);
    return seat === undefined ? [] : [placedOf(point, seat)];
  });
  const list = isListed ? layoutMapList(points, bottom + foot, width, metrics) : { rows: [], bottom: bottom + foot };
  return {
    width,
    height: Math.ceil(list.bottom),
    fields: MAP_FIELDS.map((field) => ({
      field,
      box: boxOfField(field, frame, height, metrics),
      name: nameOfField(picture, field, frame, height, metrics),
    })),
    points,
    axis: [
      ...placeUpwards(low, last - (foot - heightOfWords(low, metrics)), metrics.axisLine, {
        ...words,
        x: left,
        anchor: 'start',
      }),
      ...placeUpwards(high, last - (foot - heightOfWords(high, metrics)), metrics.axisLine, {
        ...words,
        x: width,
        anchor: 'end',
      }),
    ],
    upright: [
      { x: baseline, y: bottom, text: picture.axes.matters.low, anchor: 'start' },
      { x: baseline, y: 0, text: picture.axes.matters.high, anchor: 'end' },
    ],
    list: list.rows,
  };
}

function placedOf({ id, number, name, field }: MapPoint, { x, y, radius, label }: MapSeat): PlacedPoint {
  const box = { x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius };
  return { id, number, name, field, x, y, radius, box, label };
}

function wishOf({ id, number, name, field }: MapPoint, metrics: MapMetrics): MapWish {
  return { id, number, name, strong: field === 'fix-first', radius: radiusFor(number, metrics), x: 0, y: 0 };
}

/** Where the values of an area put its mark inside its field. */
function standOf(point: MapPoint, { upper }: MapRoom, metrics: MapMetrics): { x: number; y: number } {
  const edge = radiusFor(point.number, metrics) + metrics.inset + 0.1;
  const right = isRight(point.field);
  const share = right ? shareOf(point.works, WORKS.split, WORKS.most) : shareOf(point.works, WORKS.least, WORKS.split);
  const rise = isUpper(point.field)
    ? shareOf(point.matters, MATTERS.split, MATTERS.most)
    : shareOf(point.matters, MATTERS.least, MATTERS.split);
  return {
    x: upper.x + edge + share * (upper.width - 2 * edge),
    y: upper.y + edge + (1 - rise) * Math.max(0, upper.height - edge - metrics.radius),
  };
}

function shareOf(value: number, from: number, to: number): number {
  return Math.min(1, Math.max(0, (value - from) / (to - from)));
}

function roomOf(picture: MapPicture, field: MapField, frame: Frame, height: number, metrics: MapMetrics): MapRoom {
  const box = boxOfField(field, frame, height, metrics);
  const boxes = nameOfField(picture, field, frame, height, metrics).map(boxOf);
  const top = Math.min(...boxes.map(({ y }) => y)) - 2 * metrics.clear;
  const widest = Math.max(...boxes.map(({ width }) => width));
  const taken = { x: box.x, y: top, width: 2 * metrics.inset + widest, height: box.y + height - top };
  return { box, taken, upper: { ...box, height: top - box.y } };
}

function nameOfField(
  picture: MapPicture,
  field: MapField,
  frame: Frame,
  height: number,
  metrics: MapMetrics,
): PlacedText[] {
  const { x, y } = boxOfField(field, frame, height, metrics);
  const size = metrics.name;
  const lines = nameLines(picture.fields[field], frame.fieldWidth, metrics);
  const look = { x: x + 2 * metrics.inset, anchor: 'start', size, role: 'name', strong: true } as const;
  return placeUpwards(lines, y + height - metrics.inset * 2, size * 1.25, look);
}

function nameLines(name: string, fieldWidth: number, { name: size, inset }: MapMetrics): string[] {
  return fewLines(name, fieldWidth - 4 * inset, { size, strong: true });
}

/** Height at the foot of a field that belongs to its name. */
function nameStrip(name: string, fieldWidth: number, metrics: MapMetrics): number {
  const lines = nameLines(name, fieldWidth, metrics).length;
  return 2 * metrics.inset + ((lines - 1) * 1.25 + 0.8) * metrics.name + 2 * metrics.clear;
}

function boxOfField(field: MapField, { left, fieldWidth }: Frame, height: number, { gap }: MapMetrics): Box {
  return {
    x: isRight(field) ? left + fieldWidth + gap : left,
    y: isUpper(field) ? 0 : height + gap,
    width: fieldWidth,
    height,
  };
}

function isRight(field: MapField): boolean {
  return field === 'keep' || field === 'simplify';
}

function isUpper(field: MapField): boolean {
  return field === 'keep' || field === 'fix-first';
}

function heightOfWords(lines: readonly string[], { axisLine }: MapMetrics): number {
  return lines.length * axisLine + axisLine * 0.5;
}

function footOf(low: readonly string[], high: readonly string[], metrics: MapMetrics): number {
  return Math.max(heightOfWords(low, metrics), heightOfWords(high, metrics));
}
