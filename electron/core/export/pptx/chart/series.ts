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
const OUTLINE_WIDTH = 2.4;
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
        lookXml(series, chart.markSize) +
        `<c:xVal>${numbersXml(range('D'), series.points, 'x')}</c:xVal>` +
        `<c:yVal>${numbersXml(range('E'), series.points, 'y')}</c:yVal><c:smooth val="0"/></c:ser>`
      );
    })
    .join('');
}

function lookXml(series: ScatterSeries, markSize: number): string {
  if (series.look === 'tick') {
    return `<c:spPr>${lineXml(TICK_WIDTH, COLOR.ink)}</c:spPr><c:marker><c:symbol val="none"/></c:marker>`;
  }
  const { look, points: all } = series;
  const line = lineXml(LINK_WIDTH, MARK_LOOK[look].fill);
  const hollow = all.map((point, at) => (point?.hollow ? hollowXml(at, look, markSize) : ''));
  return `<c:spPr>${line}</c:spPr>${markerXml(look, markSize, false)}${hollow.join('')}`;
}

/**
 * A point with a hollow marker. LibreOffice cannot draw one and fills it with the point's line colour instead: a tint,
 * which PowerPoint never shows, as no line leads to the point.
 */
function hollowXml(at: number, mark: Mark, markSize: number): string {
  const tint = `<a:srgbClr val="${MARK_LOOK[mark].tint}"/>`;
  const line = `<a:ln w="${emu(LINK_WIDTH)}"><a:solidFill>${tint}</a:solidFill></a:ln>`;
  return `<c:dPt><c:idx val="${at}"/>${markerXml(mark, markSize, true)}<c:bubble3D val="0"/><c:spPr>${line}</c:spPr></c:dPt>`;
}

function markerXml(mark: Mark, markSize: number, isHollow: boolean): string {
  const { fill, scale } = MARK_LOOK[mark];
  const side = ((scale.w + scale.h) / 2) * markSize * (isHollow ? HOLLOW_SIZE : 1);
  const size = Math.min(72, Math.max(2, Math.round(points(side))));
  return `<c:marker><c:symbol val="${mark}"/><c:size val="${size}"/><c:spPr>${paint(mark, fill, isHollow)}</c:spPr></c:marker>`;
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
  return `<a:solidFill><a:schemeClr val="${color}"/></a:solidFill>`;
}

function numbersXml(range: string, all: readonly (ScatterPoint | null)[], axis: 'x' | 'y'): string {
  const cached = all.map((point, at) => (point ? `<c:pt idx="${at}"><c:v>${point[axis]}</c:v></c:pt>` : ''));
  return (
    `<c:numRef><c:f>${range}</c:f><c:numCache><c:formatCode>General</c:formatCode>` +
    `<c:ptCount val="${all.length}"/>${cached.join('')}</c:numCache></c:numRef>`
  );
}
