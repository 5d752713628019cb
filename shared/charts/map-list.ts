import { wrapText } from './geometry';
import { MAP_LINE } from './map-label';
import type { PlacedPoint } from './map-layout';
import type { MapMetrics } from './map-metrics';
import type { MapField } from './pictures';
import { type PlacedText, placeCentred } from './plot-layout';

/** A number with its name, under a map that has room for numbers only. */
export interface MapListRow {
  id: string;
  number: number;
  field: MapField;
  x: number;
  y: number;
  radius: number;
  name: PlacedText[];
}

const TOP_GAP = 0.8;
const ROW_GAP = 0.5;

/** The names in the order of their numbers, one under the other; `bottom` is where the list ends. */
export function layoutMapList(
  points: readonly PlacedPoint[],
  top: number,
  width: number,
  metrics: MapMetrics,
): { rows: MapListRow[]; bottom: number } {
  const size = metrics.label;
  const widest = Math.max(0, ...points.map(({ radius }) => radius));
  const x = 2 * widest + metrics.labelGap * 1.5;
  let y = top + TOP_GAP * size;
  const rows = [...points]
    .sort((a, b) => a.number - b.number)
    .map(({ id, number, field, name, radius }): MapListRow => {
      const strong = field === 'fix-first';
      const lines = wrapText(name, width - x, { size, strong });
      const height = Math.max(2 * radius, lines.length * size * MAP_LINE);
      const middle = y + height / 2;
      y += height + ROW_GAP * size;
      const placed = placeCentred(lines, middle, { x, anchor: 'start', size, role: 'name', strong });
      return { id, number, field, x: widest, y: middle, radius, name: placed };
    });
  return { rows, bottom: y };
}
