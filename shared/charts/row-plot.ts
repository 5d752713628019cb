import type { Mark } from '../domain/instrument';
import { layoutNarrowRows } from './narrow-rows';
import type { Box, PlacedMark, PlacedText, PlotMetrics, TextRole } from './plot-layout';
import { layoutWideRows } from './wide-rows';

/** A row of its own: its mark and name, a track on the scale, words and figures beside it. */
export interface RowSource {
  id: string;
  mark: Mark;
  name: string;
  /** One for each head. */
  figures: { text: string; role: TextRole; strong: boolean }[];
  /** Stands in place of the track; empty where there is one. */
  note: string;
}
export interface RowPlotSource {
  scale: { low: string; high: string };
  heads: { text: string; anchor: 'start' | 'end' }[];
  rows: RowSource[];
}
/** Sizes in px that differ from plot to plot. */
export interface TrackSizes {
  /** Height of a track's band, at least. */
  band: number;
  /** From the band's edge to the first and the last step. */
  pad: number;
}
export interface PlacedRow {
  id: string;
  /** Null where a note stands in place of the track. */
  band: Box | null;
  axis: { left: number; right: number };
}
export interface RowPlotLayout {
  width: number;
  height: number;
  texts: PlacedText[];
  grid: { x: number; y1: number; y2: number }[];
  headings: PlacedMark[];
  rows: PlacedRow[];
}

/** Under this width (in px of unscaled text) names stand above their tracks. */
const NARROW = 720;

/** Rows that aren't grouped by dimension, from the y position `top` down. */
export function layoutRows(
  source: RowPlotSource,
  width: number,
  top: number,
  metrics: PlotMetrics,
  sizes: TrackSizes,
): RowPlotLayout {
  const wide = width >= NARROW ? layoutWideRows(source, width, top, metrics, sizes) : null;
  return wide ?? layoutNarrowRows(source, width, top, metrics, sizes);
}
