import { measureText } from './geometry';
import type { PlotMetrics } from './plot-layout';

/** Sizes in px of one way to draw the map of support. */
export interface MapMetrics {
  /** Type of an area's name. */
  label: number;
  /** Type of a field's name. */
  name: number;
  axis: number;
  axisLine: number;
  /** Type of the numbers in the marks, and the marks' least radius. */
  number: number;
  radius: number;
  ring: number;
  /** Between two fields. */
  gap: number;
  /** From a field's edge to what stands in it. */
  inset: number;
  /** From a mark to its name. */
  labelGap: number;
  /** Least space between things that are not of one area. */
  clear: number;
  /** Least height of a field with names on it, and with numbers alone. */
  fieldHeight: number;
  lowFieldHeight: number;
}

const TALLEST_START = 236;

export function mapMetrics({ text, axis, axisLine }: PlotMetrics): MapMetrics {
  return {
    label: Math.round(text * 0.92),
    name: Math.round(text * 1.125),
    axis,
    axisLine,
    number: axis,
    radius: text * 0.75,
    ring: text / 10,
    gap: 4,
    inset: text * 0.5,
    labelGap: text * 0.4,
    clear: 3,
    fieldHeight: Math.min(TALLEST_START, text * 13.4),
    lowFieldHeight: text * 9,
  };
}

/** Radius of a mark that holds its number. */
export function radiusFor(number: number, { number: size, radius }: MapMetrics): number {
  return Math.max(radius, measureText(String(number), { size, strong: true }) / 2 + size / 4);
}
