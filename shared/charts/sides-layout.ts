import type { Mark } from '../domain/instrument';
import { measureText } from './geometry';
import { layoutLegend, type PlacedLegend } from './legend';
import { reachOf } from './marks';
import type { SidesPicture, SidesRow } from './pictures';
import { type PlacedText, type PlotMetrics, positionOn } from './plot-layout';
import { layoutRows, type PlacedRow, type RowPlotLayout, type RowPlotSource } from './row-plot';

/** Size of the second party's outline, in parts of a mark: it shows round the first where both lie in one place. */
const RING = 1.45;
const REACH = 1.26;
const TEXT_GAP = 5;

/** x positions in px, null where a party has no value. */
export interface SidesTrack {
  id: string;
  mark: Mark;
  y: number;
  first: number | null;
  second: number | null;
}
export interface SidesLayout extends RowPlotLayout {
  legend: PlacedLegend;
  tracks: SidesTrack[];
  ring: number;
}

/** Two parties' values for a width in px. */
export function layoutSides(picture: SidesPicture, width: number, metrics: PlotMetrics): SidesLayout {
  const ring = metrics.mark * RING;
  const legend = layoutLegend(
    [
      { symbol: 'filled', text: picture.sides[0] },
      { symbol: 'ring', text: picture.sides[1] },
    ],
    width,
    metrics,
  );
  const value = measureText('5,0', { size: metrics.axis });
  const sizes = { band: 2 * ring * REACH + 8, pad: value + ring * REACH + 2 * TEXT_GAP };
  const rows = layoutRows(sourceOf(picture), width, legend.height + metrics.axisLine * 0.8, metrics, sizes);
  const layout: SidesLayout = { ...rows, legend, tracks: [], ring };
  const byId = new Map(picture.rows.map((row) => [row.id, row]));
  for (const place of rows.rows) {
    const row = byId.get(place.id);
    if (!row || place.band === null) continue;
    const track = trackOf(row, place, place.band.y + place.band.height / 2);
    layout.tracks.push(track);
    layout.texts.push(...valueTexts(row, track, ring, metrics));
  }
  return layout;
}

function trackOf({ id, mark, values }: SidesRow, { axis }: PlacedRow, y: number): SidesTrack {
  const at = (value: number | null) => (value === null ? null : positionOn(value, axis.left, axis.right));
  return { id, mark, y, first: at(values[0]), second: at(values[1]) };
}

/** The values outside their marks; one alone where both are the same to a decimal. */
function valueTexts({ texts }: SidesRow, track: SidesTrack, ring: number, { axis: size }: PlotMetrics): PlacedText[] {
  const { mark, y, first, second } = track;
  const reach = reachOf(mark, ring) + TEXT_GAP;
  const line = { y: y + size * 0.35, size, role: 'change', strong: false } as const;
  const toTheLeft = (x: number, text: string): PlacedText => ({ ...line, text, x: x - reach, anchor: 'end' });
  const toTheRight = (x: number, text: string): PlacedText => ({ ...line, text, x: x + reach, anchor: 'start' });
  if (first === null || second === null) {
    const all = [
      first === null ? [] : [toTheLeft(first, texts[0])],
      second === null ? [] : [toTheRight(second, texts[1])],
    ];
    return all.flat();
  }
  if (texts[0] === texts[1]) return [toTheRight(Math.max(first, second), texts[1])];
  return first < second
    ? [toTheLeft(first, texts[0]), toTheRight(second, texts[1])]
    : [toTheLeft(second, texts[1]), toTheRight(first, texts[0])];
}

function sourceOf({ scale, columns, rows }: SidesPicture): RowPlotSource {
  return {
    scale,
    heads: [{ text: columns.difference, anchor: 'start' }],
    rows: rows.map(({ id, mark, name, differenceText, isQuiet }) => ({
      id,
      mark,
      name,
      note: '',
      figures: [{ text: differenceText, role: isQuiet ? 'same' : 'change', strong: !isQuiet }],
    })),
  };
}
