import type { Mark } from '../domain/instrument';
import { measureText, type TextStyle } from './geometry';
import type { PictureRow } from './picture';

export type TextRole = 'axis' | 'dimension' | 'name' | 'value' | 'change' | 'same';

/** One line of text; y is its baseline. */
export interface PlacedText {
  x: number;
  y: number;
  text: string;
  anchor: 'start' | 'middle' | 'end';
  size: number;
  role: TextRole;
  strong: boolean;
  /** Colours the word of a dimension. */
  mark?: Mark;
}
export interface PlacedMark {
  mark: Mark;
  x: number;
  y: number;
}
/** A row's track; x positions in px, null where there is nothing to draw. */
export interface PlacedTrack {
  id: string;
  mark: Mark;
  y: number;
  now: number | null;
  before: number | null;
  target: number | null;
}
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}
/** Everything that a dot plot draws, in px. */
export interface PlotLayout {
  width: number;
  height: number;
  texts: PlacedText[];
  bands: Box[];
  grid: { x: number; y1: number; y2: number }[];
  headings: PlacedMark[];
  tracks: PlacedTrack[];
}

/** Sizes in px of one way to draw the dot plot. */
export interface PlotMetrics {
  text: number;
  axis: number;
  axisLine: number;
  row: number;
  groupGap: number;
  head: number;
  /** From the edge of a band to its first and last step, and to the columns beside it. */
  pad: number;
  gutter: number;
  /** Where a dimension's word and the names begin, at least. */
  dimensionX: number;
  nameX: number;
  mark: number;
  headingMark: number;
  hollow: number;
  hollowLine: number;
  link: number;
  target: number;
  targetHalf: number;
}

/** On screen. */
export const SCREEN: PlotMetrics = {
  text: 16,
  axis: 14,
  axisLine: 19.6,
  row: 31,
  groupGap: 9,
  head: 44,
  pad: 14,
  gutter: 18,
  dimensionX: 26,
  nameX: 84,
  mark: 7,
  headingMark: 6.65,
  hollow: 4.55,
  hollowLine: 1.75,
  link: 2,
  target: 3,
  targetHalf: 11.2,
};

/** On a slide of 1280 × 720. */
export const SLIDE: PlotMetrics = {
  text: 21,
  axis: 18.4,
  axisLine: 20.1,
  row: 35.5,
  groupGap: 6,
  head: 48,
  pad: 14,
  gutter: 18,
  dimensionX: 31,
  nameX: 116,
  mark: 9.5,
  headingMark: 9,
  hollow: 6.3,
  hollowLine: 2.4,
  link: 3,
  target: 4,
  targetHalf: 12.75,
};

export const STEPS = [1, 2, 3, 4, 5] as const;
const LINE_HEIGHT = 1.25;
/** From the middle of a line to its baseline, in em. */
const BASELINE = 0.35;

/** Where a value from 1 to 5 lies between two x positions; values outside are held at the ends. */
export function positionOn(value: number, left: number, right: number): number {
  return left + ((Math.min(5, Math.max(1, value)) - 1) / 4) * (right - left);
}

export function placeTrack(row: PictureRow, mark: Mark, y: number, left: number, right: number): PlacedTrack {
  const at = (value: number | null) => (value === null ? null : positionOn(value, left, right));
  return {
    id: row.id,
    mark,
    y,
    now: at(row.now),
    before: row.now === null ? null : at(row.before),
    target: at(row.target),
  };
}

/** Height of a block of lines. */
export function heightOf(lines: readonly string[], size: number): number {
  return lines.length * size * LINE_HEIGHT;
}

type Block = Omit<PlacedText, 'y' | 'text'>;

/** Lines centred on `middle`. */
export function placeCentred(lines: readonly string[], middle: number, block: Block): PlacedText[] {
  const line = block.size * LINE_HEIGHT;
  const first = middle - ((lines.length - 1) * line) / 2 + BASELINE * block.size;
  return lines.map((text, index) => ({ ...block, text, y: first + index * line }));
}

/** Lines that end at the baseline `last`, `line` px apart. */
export function placeUpwards(lines: readonly string[], last: number, line: number, block: Block): PlacedText[] {
  return lines.map((text, index) => ({ ...block, text, y: last - (lines.length - 1 - index) * line }));
}

/** The box that a placed line takes, by the estimate of its width. */
export function boxOf({ x, y, text, anchor, size, strong }: PlacedText): Box {
  const style: TextStyle = { size, strong };
  const width = measureText(text, style);
  const shift = { start: 0, middle: width / 2, end: width }[anchor];
  return { x: x - shift, y: y - size * 0.8, width, height: size };
}

export function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}
