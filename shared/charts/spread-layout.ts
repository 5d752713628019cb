import type { Mark } from '../domain/instrument';
import { measureText } from './geometry';
import { type LegendEntry, layoutLegend, type PlacedLegend } from './legend';
import type { SpreadPicture, SpreadRow } from './pictures';
import { type PlacedText, type PlotMetrics, positionOn, STEPS } from './plot-layout';
import { layoutRows, type PlacedRow, type RowPlotLayout, type RowPlotSource } from './row-plot';

/** Sizes in parts of a mark. Dots grow smaller before they lie over each other. */
const DOT = { least: 0.36, most: 0.57 };
const RING = 1.45;
/** The ring of the widest mark reaches this far, in parts of its size. */
const REACH = 1.26;
const LANE = 6;
const EDGE = 4;
/** Taller stacks than this get their number beside them when the dots lie over each other. */
const SEEN_AT_ONCE = 3;
const SHARES = [1, 0.85, 0.7, 0.55, 0.4, 0.3] as const;

/** A team's answers to one trait; x positions in px, dots from the line upwards. */
export interface SpreadTrack {
  id: string;
  mark: Mark;
  y: number;
  mean: number;
  low: number;
  high: number;
  own: number | null;
  dots: { x: number; y: number }[];
}
export interface SpreadLayout extends RowPlotLayout {
  legend: PlacedLegend;
  tracks: SpreadTrack[];
  dot: number;
  ring: number;
}

/** The spread of a team for a width in px. `room`: the height that it should keep to, by lower stacks. */
export function layoutSpread(
  picture: SpreadPicture,
  width: number,
  metrics: PlotMetrics,
  room = Number.POSITIVE_INFINITY,
): SpreadLayout {
  let layout = layoutWith(picture, width, metrics, SHARES[0]);
  for (const share of SHARES) {
    if (layout.height <= room) break;
    layout = layoutWith(picture, width, metrics, share);
  }
  return layout;
}

function layoutWith(picture: SpreadPicture, width: number, metrics: PlotMetrics, share: number): SpreadLayout {
  const ring = metrics.mark * RING;
  const tallest = Math.max(1, ...picture.rows.flatMap(({ steps }) => steps));
  const stack = stackOf(tallest, metrics.mark, metrics.mark * LANE * share);
  const lineRoom = 2 * ring * REACH;
  const legend = layoutLegend(entriesOf(picture), width, metrics);
  const widest = stack.isTight ? measureText(`×${tallest}`, { size: metrics.axis }) + stack.dot + 2 * EDGE : 0;
  const pad = Math.max(ring * REACH + EDGE, widest);
  const sizes = { band: stack.height + lineRoom + 2 * EDGE, pad };
  const rows = layoutRows(sourceOf(picture), width, legend.height + metrics.axisLine * 0.8, metrics, sizes);
  const layout: SpreadLayout = { ...rows, legend, tracks: [], dot: stack.dot, ring };
  const byId = new Map(picture.rows.map((row) => [row.id, row]));
  for (const place of rows.rows) {
    const row = byId.get(place.id);
    const track = row && place.band ? trackOf(row, place, stack.pitch, layout) : null;
    if (!row || !track) continue;
    layout.tracks.push(track);
    if (stack.isTight) layout.texts.push(...countTexts(row, place, track, stack.dot, metrics));
  }
  return layout;
}

/** Size and distance of the dots in all stacks, so that the tallest keeps to its room and heights can be compared. */
function stackOf(tallest: number, mark: number, room: number) {
  const apart = (room - (tallest - 1)) / (2 * tallest);
  const dot = Math.min(DOT.most * mark, Math.max(DOT.least * mark, apart));
  const isTight = dot > apart;
  const pitch = isTight && tallest > 1 ? Math.max(0, room - 2 * dot) / (tallest - 1) : 2 * dot + 1;
  return { dot, pitch, isTight, height: 2 * dot + pitch * (tallest - 1) };
}

function trackOf(row: SpreadRow, { band, axis }: PlacedRow, pitch: number, { dot, ring }: SpreadLayout) {
  if (band === null || row.mean === null) return null;
  const at = (value: number) => positionOn(value, axis.left, axis.right);
  const y = band.y + band.height - EDGE - ring * REACH;
  const base = y - ring * REACH - dot;
  const dots = row.steps.flatMap((count, index) =>
    Array.from({ length: count }, (_, nth) => ({ x: at(index + 1), y: base - nth * pitch })),
  );
  const mean = at(row.mean);
  const [low, high] = [row.low ?? row.mean, row.high ?? row.mean];
  const own = row.own === null ? null : at(row.own);
  return { id: row.id, mark: row.mark, y, mean, low: at(low), high: at(high), own, dots };
}

/** "×12" beside the top of a stack whose dots can't be counted. */
function countTexts(row: SpreadRow, { band }: PlacedRow, track: SpreadTrack, dot: number, metrics: PlotMetrics) {
  const { axis: size } = metrics;
  return STEPS.flatMap((step): PlacedText[] => {
    const count = row.steps[step - 1] ?? 0;
    if (count <= SEEN_AT_ONCE || band === null) return [];
    const before = row.steps.slice(0, step - 1).reduce((sum, each) => sum + each, 0);
    const top = track.dots[before + count - 1];
    if (top === undefined) return [];
    const y = Math.max(top.y + size * 0.35, band.y + size * 0.85);
    return [{ x: top.x + dot + EDGE, y, text: `×${count}`, anchor: 'start', size, role: 'axis', strong: false }];
  });
}

function entriesOf({ legend, rows }: SpreadPicture): LegendEntry[] {
  if (rows.length === 0) return [];
  const all: LegendEntry[] = [
    { symbol: 'dot', text: legend.member },
    { symbol: 'filled', text: legend.mean },
    { symbol: 'range', text: legend.range },
    { symbol: 'ring', text: legend.own },
  ];
  return all.filter(({ text }) => text !== '');
}

function sourceOf({ scale, columns, rows }: SpreadPicture): RowPlotSource {
  return {
    scale,
    heads: [
      { text: columns.mean, anchor: 'end' },
      { text: columns.members, anchor: 'end' },
    ],
    rows: rows.map(({ id, mark, name, note, meanText, membersText }) => ({
      id,
      mark,
      name,
      note,
      figures: [
        { text: note === '' ? meanText : '', role: 'value', strong: true },
        { text: note === '' ? membersText : '', role: 'same', strong: false },
      ],
    })),
  };
}
