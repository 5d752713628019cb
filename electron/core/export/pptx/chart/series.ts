import type { Mark } from '@shared/domain/instrument';
import { emu, points } from '../page';
import { COLOR, MARK_LOOK } from '../palette';
import { escapeSpreadsheetText } from '../text/xml';
import type { ScatterChart, ScatterPoint, ScatterSeries } from './scatter';

/** First worksheet row of the data; the heads stand above. */
const FIRST_ROW = 2;
const HOLLOW_SIZE = 0.66;
const LINK_WIDTH = 3;
const TICK_WIDTH = 4;
const RANGE_WIDTH = 2;
const OUTLINE_WIDTH = 2.4;
const DOT_SIZE = 8;
/** Half ink, half paper: where a program can't draw an outline in ink. */
const RING_TINT = 'A19D96';
const NO_LINE = '<c:spPr><a:ln><a:noFill/></a:ln></c:spPr>';
/** A plus is drawn with two strokes: 3 pt and 1.5 pt. */
const PLUS_WIDTH = { filled: 4, hollow: 2 };

/** The worksheet rows of each series, from and to, in the chart's order. */
export function rowsOf(series: readonly ScatterSeries[]): { from: number; to: number }[] {
  let next = FIRST_ROW;
  return series.map(({ points: { length } }) => {
    const from = next;
    next += length;
    return { from, to: next - 1 };
  });
}

export function seriesXml(chart: ScatterChart): string {
  const rows = rowsOf(chart.series);
  return chart.series
    .map((series, index) => {
      const { from = FIRST_ROW, to = FIRST_ROW } = rows[index] ?? {};
      const range = (column: string) => `${chart.sheet}!$${column}$${from}:$${column}$${to}`;
      return (
        `<c:ser><c:idx val="${index}"/><c:order val="${index}"/>` +
        `<c:tx><c:strRef><c:f>${chart.sheet}!$A$${from}</c:f><c:strCache><c:ptCount val="1"/>` +
        `<c:pt idx="0"><c:v>${escapeSpreadsheetText(series.name)}</c:v></c:pt></c:strCache></c:strRef></c:tx>` +
        lookXml(series, chart) +
        `<c:xVal>${numbersXml(range('D'), series.points, 'x')}</c:xVal>` +
        `<c:yVal>${numbersXml(range('E'), series.points, 'y')}</c:yVal><c:smooth val="0"/></c:ser>`
      );
    })
    .join('');
}

function lookXml({ look, marks = 'joined', points: all }: ScatterSeries, chart: ScatterChart): string {
  if (look === 'tick') return lineOnly(TICK_WIDTH, COLOR.ink);
  if (look === 'range') return lineOnly(RANGE_WIDTH, COLOR.ink3);
  if (look === 'dot') return `${NO_LINE}${dotXml(chart.dotSize ?? DOT_SIZE)}`;
  const { fill } = MARK_LOOK[look];
  const line = marks === 'joined' ? `<c:spPr>${lineXml(LINK_WIDTH, fill)}</c:spPr>` : NO_LINE;
  const ink = marks === 'rings' ? { fill: COLOR.ink, tint: RING_TINT } : MARK_LOOK[look];
  const { markSize, hollowSize = HOLLOW_SIZE } = chart;
  const hollow = all.map((point, at) => (point?.hollow ? hollowXml(at, look, markSize * hollowSize, ink) : ''));
  return `${line}${markerXml(look, markSize, fill, false)}${hollow.join('')}`;
}

function lineOnly(width: number, color: string): string {
  return `<c:spPr>${lineXml(width, color)}</c:spPr><c:marker><c:symbol val="none"/></c:marker>`;
}

function dotXml(size: number): string {
  const look = `<c:spPr>${solid(COLOR.ink3)}<a:ln><a:noFill/></a:ln></c:spPr>`;
  return `<c:marker><c:symbol val="circle"/><c:size val="${markerSize(size)}"/>${look}</c:marker>`;
}

/**
 * A point with a hollow marker. LibreOffice cannot draw one and fills it with the point's line colour instead: a tint,
 * which PowerPoint never shows, as no line leads to the point.
 */
function hollowXml(at: number, mark: Mark, size: number, { fill, tint }: { fill: string; tint: string }): string {
  const line = `<a:ln w="${emu(LINK_WIDTH)}"><a:solidFill><a:srgbClr val="${tint}"/></a:solidFill></a:ln>`;
  return `<c:dPt><c:idx val="${at}"/>${markerXml(mark, size, fill, true)}<c:bubble3D val="0"/><c:spPr>${line}</c:spPr></c:dPt>`;
}

function markerXml(mark: Mark, size: number, fill: string, isHollow: boolean): string {
  const { scale } = MARK_LOOK[mark];
  const side = ((scale.w + scale.h) / 2) * size;
  const look = `<c:spPr>${paint(mark, fill, isHollow)}</c:spPr>`;
  return `<c:marker><c:symbol val="${mark}"/><c:size val="${markerSize(side)}"/>${look}</c:marker>`;
}

/** A marker's size in whole points, as far as the format allows. */
function markerSize(px: number): number {
  return Math.min(72, Math.max(2, Math.round(points(px))));
}

function paint(mark: Mark, fill: string, isHollow: boolean): string {
  if (mark === 'plus') return `<a:noFill/>${lineXml(isHollow ? PLUS_WIDTH.hollow : PLUS_WIDTH.filled, fill)}`;
  if (isHollow) return `${solid(COLOR.paper)}${lineXml(OUTLINE_WIDTH, fill)}`;
  return `${solid(fill)}<a:ln><a:noFill/></a:ln>`;
}

function lineXml(width: number, color: string): string {
  return `<a:ln w="${emu(width)}" cap="flat">${solid(color)}<a:round/></a:ln>`;
}

function solid(color: string): string {
  const element = /^[0-9A-F]{6}$/.test(color) ? 'srgbClr' : 'schemeClr';
  return `<a:solidFill><a:${element} val="${color}"/></a:solidFill>`;
}

function numbersXml(range: string, all: readonly (ScatterPoint | null)[], axis: 'x' | 'y'): string {
  const cached = all.map((point, at) => (point ? `<c:pt idx="${at}"><c:v>${point[axis]}</c:v></c:pt>` : ''));
  return (
    `<c:numRef><c:f>${range}</c:f><c:numCache><c:formatCode>General</c:formatCode>` +
    `<c:ptCount val="${all.length}"/>${cached.join('')}</c:numCache></c:numRef>`
  );
}
