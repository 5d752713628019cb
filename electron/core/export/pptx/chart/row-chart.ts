import type { Language } from '@shared/domain/language';
import { tagOf } from '../text/xml';
import type { FileWords } from '../words';
import type { ScatterChart, ScatterPoint, ScatterSeries } from './scatter';

/** Room of a chart over rows, in px. */
export interface RowChartPlace {
  width: number;
  head: number;
  /** How far the scale's ends stand from the sides. */
  inset: number;
  pitch: number;
  rows: number;
  markSize: number;
  hollowSize: number;
  dotSize?: number;
}

/** A scatter chart over a table's rows; series without points are left out. */
export function rowChart(
  series: readonly ScatterSeries[],
  place: RowChartPlace,
  words: FileWords,
  language: Language,
): { chart: ScatterChart; height: number } {
  const { width, head, inset, pitch, rows, markSize, hollowSize, dotSize } = place;
  const height = head + rows * pitch;
  const chart: ScatterChart = {
    series: series.filter(({ points }) => points.length > 0),
    sheet: words.chart,
    heads: [words.dimension, words.trait, words.when, words.value, words.row],
    rows,
    scale: { min: 1, max: 5 },
    plot: { x: inset / width, y: head / height, w: (width - 2 * inset) / width, h: (rows * pitch) / height },
    markSize,
    hollowSize,
    ...(dotSize === undefined ? {} : { dotSize }),
    labelSize: 18,
    tag: tagOf(language),
  };
  return { chart, height };
}

/** As exact as the slide shows it: one decimal. */
export function asShown(value: number): number {
  return Math.round(value * 10) / 10;
}

/** Groups of points, parted by gaps so that no line joins two of them. */
export function parted(groups: readonly ScatterPoint[][]): (ScatterPoint | null)[] {
  return groups
    .filter((group) => group.length > 0)
    .flatMap((group, at): (ScatterPoint | null)[] => (at === 0 ? group : [null, ...group]));
}
