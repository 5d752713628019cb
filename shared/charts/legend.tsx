import { ChartText } from './dot-plot';
import { measureText, wrapText } from './geometry';
import { markPath } from './marks';
import type { PlacedText, PlotMetrics } from './plot-layout';

/** What a legend can show: one answer, a filled or hollow mark, the line from lowest to highest, the wide outline. */
export type LegendSymbol = 'dot' | 'filled' | 'hollow' | 'range' | 'ring';
export interface LegendEntry {
  symbol: LegendSymbol;
  text: string;
}
export interface PlacedLegend {
  symbols: { symbol: LegendSymbol; x: number; y: number }[];
  texts: PlacedText[];
  height: number;
}

/** Room of a symbol before its words, and between two entries, in em. */
const SYMBOL = 2.1;
const GAP = 1.6;

/** Entries beside each other, on as many lines as they need. */
export function layoutLegend(entries: readonly LegendEntry[], width: number, metrics: PlotMetrics): PlacedLegend {
  const { axis: size, axisLine } = metrics;
  const legend: PlacedLegend = { symbols: [], texts: [], height: 0 };
  let x = 0;
  let y = axisLine / 2;
  let lines = 0;
  for (const { symbol, text } of entries) {
    const room = SYMBOL * size + measureText(text, { size });
    if (x > 0 && x + room > width) {
      x = 0;
      y += Math.max(1, lines) * axisLine + 4;
      lines = 0;
    }
    legend.symbols.push({ symbol, x: x + SYMBOL * size * 0.42, y });
    const words = wrapText(text, width - x - SYMBOL * size, { size });
    legend.texts.push(
      ...words.map(
        (line, index): PlacedText => ({
          x: x + SYMBOL * size,
          y: y + size * 0.35 + index * axisLine,
          text: line,
          anchor: 'start',
          size,
          role: 'axis',
          strong: false,
        }),
      ),
    );
    lines = Math.max(lines, words.length);
    x += room + GAP * size;
  }
  legend.height = y + axisLine * (Math.max(1, lines) - 0.5);
  return legend;
}

/** The legend's symbols in ink: colours belong to the dimensions. */
export function Legend({ legend, metrics }: { legend: PlacedLegend; metrics: PlotMetrics }) {
  return (
    <g className="c-legend">
      {legend.symbols.map(({ symbol, x, y }) => (
        <LegendMark key={`${x} ${y}`} symbol={symbol} x={x} y={y} size={metrics.headingMark * 0.9} />
      ))}
      {legend.texts.map((line) => (
        <ChartText key={`${line.x} ${line.y}`} line={line} />
      ))}
    </g>
  );
}

function LegendMark({ symbol, x, y, size }: { symbol: LegendSymbol; x: number; y: number; size: number }) {
  if (symbol === 'range') return <path className="c-range" d={`M${x - size * 1.6} ${y}H${x + size * 1.6}`} />;
  if (symbol === 'dot') return <path className="c-member" d={markPath('circle', x, y, size * 0.65)} />;
  if (symbol === 'filled') return <path className="c-filled" d={markPath('circle', x, y, size)} />;
  const reach = symbol === 'ring' ? size * 1.2 : size;
  return <path className="c-ring" d={markPath('circle', x, y, reach)} strokeWidth={size * 0.3} />;
}
