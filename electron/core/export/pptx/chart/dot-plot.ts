import type { PictureGroup, PictureRow, ProfilePicture } from '@shared/charts/picture';
import type { Language } from '@shared/domain/language';
import { tagOf } from '../text/xml';
import type { FileWords } from '../words';
import type { ScatterChart, ScatterPoint, ScatterSeries } from './scatter';

/** Diameter of a filled circle, and the most of a row that it takes. */
const MARK = { size: 19, share: 0.56 };

/** How far a target's line reaches up and down: in parts of a row, and at most in px. */
const TICK_REACH = { share: 0.36, most: 14 };

/** Room of the chart in px: the numbers over the rows, and how far the scale's ends stand from the sides. */
export interface DotPlotPlace {
  width: number;
  head: number;
  inset: number;
  pitch: number;
  labelSize: number;
}

/** The chart of some groups of a picture: targets as ticks, then a series for each dimension. */
export function dotPlot(
  picture: ProfilePicture,
  groups: readonly PictureGroup[],
  { width, head, inset, pitch, labelSize }: DotPlotPlace,
  words: FileWords,
  language: Language,
): { chart: ScatterChart; height: number } {
  const rows = groups.flatMap((group) => group.rows);
  const height = head + rows.length * pitch;
  const places = new Map(rows.map((row, at) => [row, at + 1]));
  const yOf = (row: PictureRow) => places.get(row) ?? 0;
  const series = [
    targets(rows, yOf, Math.min(TICK_REACH.share, TICK_REACH.most / pitch), words),
    ...groups.map((group) => dimension(picture, group, yOf, words)),
  ];
  const chart: ScatterChart = {
    series: series.filter(({ points }) => points.length > 0),
    sheet: words.chart,
    heads: [words.dimension, words.trait, words.when, words.value, words.row],
    rows: rows.length,
    scale: { min: 1, max: 5 },
    plot: { x: inset / width, y: head / height, w: (width - 2 * inset) / width, h: (rows.length * pitch) / height },
    markSize: Math.min(MARK.size, pitch * MARK.share),
    labelSize,
    tag: tagOf(language),
  };
  return { chart, height };
}

/** Each target is an upright line within its row. */
function targets(
  rows: readonly PictureRow[],
  yOf: (row: PictureRow) => number,
  reach: number,
  words: FileWords,
): ScatterSeries {
  const points: (ScatterPoint | null)[] = [];
  for (const row of rows) {
    if (row.target === null) continue;
    if (points.length > 0) points.push(null);
    const y = yOf(row);
    points.push(pointOf(row, words.target, row.target, y - reach, false));
    points.push(pointOf(row, words.target, row.target, y + reach, false));
  }
  return { name: words.target, look: 'tick', points };
}

/** Before and now of each trait, joined by a line; a gap parts the traits. */
function dimension(
  { compared, columns, link }: ProfilePicture,
  { name, mark, rows }: PictureGroup,
  yOf: (row: PictureRow) => number,
  words: FileWords,
): ScatterSeries {
  const points: (ScatterPoint | null)[] = [];
  for (const row of rows) {
    const before = compared && !isSame(row.before, row.now) ? row.before : null;
    if (points.length > 0) points.push(null);
    if (before !== null) points.push(pointOf(row, words.before, before, yOf(row), true));
    if (row.now !== null) points.push(pointOf(row, columns.now, row.now, yOf(row), false));
    if (before === null && row.now === null) points.pop();
  }
  return { name, look: mark, points, marks: link === 'arrow' ? 'apart' : 'joined' };
}

/** Where both stand in one place, the filled mark covers the hollow one. */
function isSame(before: number | null, now: number | null): boolean {
  return before !== null && now !== null && asShown(before) === asShown(now);
}

/** Values are as exact as the slide shows them: one decimal. */
function asShown(value: number): number {
  return Math.round(value * 10) / 10;
}

function pointOf({ name }: PictureRow, when: string, value: number, y: number, hollow: boolean): ScatterPoint {
  return { label: name, when, x: asShown(value), y, hollow };
}
