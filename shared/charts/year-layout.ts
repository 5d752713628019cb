import { measureText, wrapText } from './geometry';
import type { YearPanel, YearPicture } from './pictures';
import { type Box, heightOf, type PlacedMark, type PlacedText, type PlotMetrics, placeCentred } from './plot-layout';

/** A panel is no narrower than this while there are several beside each other, in em. */
const NARROWEST = 10;
const MOST_BESIDE = 4;
const GAP = { x: 20, y: 20 };
/** Height of a panel's plot, in em of its text: it also holds the first and the last value. */
const PLOT = 7;
const NAME_GAP = 6;
/** The widest mark reaches this far, in parts of its size. */
const REACH = 1.26;

export interface PlacedPanel {
  id: string;
  mark: YearPanel['mark'];
  band: Box;
  /** y positions of the scale's lowest, middle and highest step. */
  lines: [number, number, number];
  points: { x: number; y: number; roundId: string }[];
}
export interface YearLayout {
  width: number;
  height: number;
  panels: PlacedPanel[];
  headings: PlacedMark[];
  texts: PlacedText[];
}

/** Small charts of the same size beside and under each other. */
export function layoutYear(picture: YearPicture, width: number, metrics: PlotMetrics): YearLayout {
  const { text: size, axis, axisLine } = metrics;
  const layout: YearLayout = { width, height: 0, panels: [], headings: [], texts: [] };
  const most = Math.floor((width + GAP.x) / (NARROWEST * size + GAP.x));
  const beside = Math.max(1, Math.min(MOST_BESIDE, most, picture.panels.length));
  const panelWidth = (width - GAP.x * (beside - 1)) / beside;
  const scale = wrapText(scaleText(picture), width, { size: axis });
  const quiet = { x: 0, anchor: 'start', size: axis, role: 'axis', strong: false } as const;
  layout.texts.push(...placeCentred(scale, heightOf(scale, axis) / 2, quiet));
  let y = heightOf(scale, axis) + GAP.y / 2;
  for (let first = 0; first < picture.panels.length; first += beside) {
    const row = picture.panels.slice(first, first + beside);
    const names = row.map(({ name }) => wrapText(name, panelWidth - metrics.dimensionX, { size }));
    const changes = row.map(({ changeText }) => wrapText(changeText, panelWidth, { size: axis }));
    const head = Math.max(...names.map((name) => heightOf(name, size))) + NAME_GAP;
    const foot = Math.max(...changes.map((change) => change.length)) * axisLine;
    for (const [index, panel] of row.entries()) {
      const x = index * (panelWidth + GAP.x);
      const band = { x, y: y + head, width: panelWidth, height: PLOT * size };
      addPanel(layout, picture, panel, { band, name: names[index] ?? [], change: changes[index] ?? [] }, metrics);
    }
    y += head + PLOT * size + axisLine + foot + GAP.y;
  }
  layout.height = Math.ceil(y - GAP.y + 2);
  return layout;
}

/** What the height of the panels means. */
function scaleText({ scale }: YearPicture): string {
  return `1 ${scale.low} – 5 ${scale.high}`;
}

interface PanelPlace {
  band: Box;
  name: string[];
  change: string[];
}

function addPanel(
  layout: YearLayout,
  { start, end }: YearPicture,
  panel: YearPanel,
  { band, name, change }: PanelPlace,
  metrics: PlotMetrics,
): void {
  const { text: size, axis, axisLine, mark } = metrics;
  const nameTop = band.y - NAME_GAP - heightOf(name, size);
  const block = { anchor: 'start', size, role: 'name', strong: false } as const;
  layout.headings.push({
    mark: panel.mark,
    x: band.x + metrics.headingMark * 1.3,
    y: nameTop + heightOf(['–'], size) / 2,
  });
  layout.texts.push(
    ...placeCentred(name, nameTop + heightOf(name, size) / 2, { ...block, x: band.x + metrics.dimensionX }),
  );
  const edge = mark * REACH + axis + 4;
  const inner = { left: band.x + mark * 1.6, right: band.x + band.width - mark * 1.6 };
  const yOf = (value: number) => band.y + band.height - edge - ((value - 1) / 4) * (band.height - 2 * edge);
  const span = Math.max(1, end.at - start.at);
  const xOf = (at: number) =>
    inner.left + Math.min(1, Math.max(0, (at - start.at) / span)) * (inner.right - inner.left);
  const points = panel.points.map(({ roundId, at, value }) => ({ roundId, x: xOf(at), y: yOf(value) }));
  layout.panels.push({ id: panel.id, mark: panel.mark, band, lines: [yOf(1), yOf(3), yOf(5)], points });
  const days = { size: axis, role: 'axis', strong: false } as const;
  const daysY = band.y + band.height + axisLine - 4;
  layout.texts.push(
    ...valueTexts(panel, points, band, metrics),
    { ...days, x: band.x, y: daysY, anchor: 'start', text: start.text },
    { ...days, x: band.x + band.width, y: daysY, anchor: 'end', text: end.text },
    ...change.map(
      (line, index): PlacedText => ({
        ...days,
        role: panel.isQuiet ? 'same' : 'change',
        strong: !panel.isQuiet,
        x: band.x,
        y: daysY + (index + 1) * axisLine,
        anchor: 'start',
        text: line,
      }),
    ),
  );
}

/** The first and the last value, away from the line; the last alone where both would stand in one place. */
function valueTexts(
  { points: values }: YearPanel,
  points: readonly { x: number; y: number }[],
  band: Box,
  metrics: PlotMetrics,
): PlacedText[] {
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return [];
  const { axis: size, mark } = metrics;
  const textAt = (point: { x: number; y: number }, text: string, isAbove: boolean): PlacedText => {
    const half = measureText(text, { size, strong: true }) / 2;
    const x = Math.min(band.x + band.width - half - 2, Math.max(band.x + half + 2, point.x));
    const y = isAbove ? point.y - mark * REACH - 3 : point.y + mark * REACH + size * 0.8 + 2;
    return { x, y, text, anchor: 'middle', size, role: 'value', strong: true };
  };
  const rises = last.y <= first.y;
  const end = textAt(last, values.at(-1)?.valueText ?? '', points.length === 1 || rises);
  if (points.length === 1) return [end];
  const begin = textAt(first, values[0]?.valueText ?? '', !rises);
  const apart = Math.abs(end.x - begin.x) > measureText(`${begin.text} `, { size, strong: true }) || begin.y !== end.y;
  return apart ? [begin, end] : [end];
}
