import { lineEnds, measureText, widestOf, wrapText } from './geometry';
import type { MapMetrics } from './map-metrics';
import type { Box } from './plot-layout';

export const MAP_LINE = 1.25;
/** Room of the last line, in em. */
const LAST_LINE = 1.1;
const MOST_LINES = 4;
const BREAKS = /[\s/\u00ad-]+/;

/** A name broken into lines. */
export interface LabelSetting {
  lines: string[];
  width: number;
  height: number;
}

/** A name beside its mark; the box is where its lines stand. */
export interface PlacedLabel extends LabelSetting {
  side: 'right' | 'left';
  box: Box;
}

/** The ways to set a name without breaking a word: on one line, two, three, four. */
export function settingsOf(name: string, strong: boolean, { label: size }: MapMetrics): LabelSetting[] {
  const style = { size, strong };
  const least = widestWord(name, style);
  const full = measureText(name, style) + 1;
  const settings: LabelSetting[] = [];
  for (let count = 1; count <= MOST_LINES; count += 1) {
    let width = count === 1 ? Math.max(full, least) : Math.max(least, full / count);
    while (lineEnds(name, width, style).length > count && width < full) width += 6;
    const lines = wrapText(name, width, style);
    if (lines.length !== count) continue;
    settings.push({ lines, width: widestOf(lines, style) + 1, height: heightOfLines(count, size) });
  }
  return settings;
}

/** Where a set name stands beside a mark. */
export function placeLabel(
  setting: LabelSetting,
  side: 'right' | 'left',
  mark: { x: number; y: number; radius: number },
  metrics: MapMetrics,
): PlacedLabel {
  const reach = mark.radius + metrics.labelGap;
  const x = side === 'right' ? mark.x + reach : mark.x - reach - setting.width;
  return { ...setting, side, box: { x, y: mark.y - setting.height / 2, width: setting.width, height: setting.height } };
}

function widestWord(name: string, style: { size: number; strong: boolean }): number {
  return Math.max(0, ...name.split(BREAKS).map((word) => measureText(`${word}-`, style)));
}

function heightOfLines(count: number, size: number): number {
  return ((count - 1) * MAP_LINE + LAST_LINE) * size;
}
