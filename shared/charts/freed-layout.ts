import { measureText, wrapText } from './geometry';
import type { FreedPicture } from './pictures';
import { type Box, type PlacedText, type PlotMetrics, SCREEN } from './plot-layout';

/** The track of a whole week with its words, in px. */
export interface FreedLayout {
  width: number;
  height: number;
  track: Box;
  /** Hours of today; null where they aren't known or none. */
  today: Box | null;
  /** Hours that would be freed, the outline included. */
  freed: Box;
  outline: number;
  texts: PlacedText[];
}

const GAP = 2;
/** An hour or two must still be seen. */
const LEAST_PART = 8;

/** The track for a width in px: what is there from the left, what would be freed after it, the whole at the right. */
export function layoutFreedBar(picture: FreedPicture, width: number, metrics: PlotMetrics = SCREEN): FreedLayout {
  const high = metrics.text * 1.25;
  const hours = picture.today ?? 0;
  const perHour = width / picture.whole;
  const isKnown = hours > 0;
  const most = isKnown ? width - LEAST_PART - GAP : width;
  const freedWidth = Math.min(most, Math.max(LEAST_PART, picture.freed * perHour - (isKnown ? GAP : 0)));
  const todayWidth = isKnown ? Math.min(width - freedWidth - GAP, Math.max(LEAST_PART, hours * perHour)) : 0;
  const freed = { x: isKnown ? todayWidth + GAP : 0, y: 0, width: freedWidth, height: high };
  const texts = placeWords(picture, { width, start: freed.x, top: high }, metrics);
  const last = Math.max(high, ...texts.map(({ y }) => y));
  return {
    width,
    height: Math.ceil(last + metrics.axis * 0.4),
    track: { x: 0, y: 0, width, height: high },
    today: isKnown ? { x: 0, y: 0, width: todayWidth, height: high } : null,
    freed,
    outline: metrics.text * 0.19,
    texts,
  };
}

interface Room {
  width: number;
  start: number;
  top: number;
}

/** Each word under what it names; where two would meet, the later one goes on to a line of its own. */
function placeWords(picture: FreedPicture, { width, start, top }: Room, metrics: PlotMetrics): PlacedText[] {
  const size = metrics.axis;
  const gap = size;
  const first = top + metrics.axisLine;
  const todayWidth = measureText(picture.todayText, { size });
  const wholeWidth = measureText(picture.wholeText, { size });
  const afterStyle = { size, strong: true };
  const afterWidth = measureText(picture.afterText, afterStyle);
  const beside = Math.max(start, todayWidth > 0 ? todayWidth + gap : 0);
  const fits = beside + afterWidth + gap <= width - wholeWidth;
  const x = fits ? beside : Math.max(0, Math.min(start, width - afterWidth));
  const lines = fits ? [picture.afterText] : wrapText(picture.afterText, width, afterStyle);
  const line = (text: string, at: number, y: number, look: Partial<PlacedText>): PlacedText => {
    return { text, x: at, y, anchor: 'start', size, role: 'value', strong: false, ...look };
  };
  return [
    ...(picture.todayText === '' ? [] : [line(picture.todayText, 0, first, {})]),
    line(picture.wholeText, width, first, { anchor: 'end', role: 'axis' }),
    ...lines.map((text, index) => line(text, x, first + (index + (fits ? 0 : 1)) * metrics.axisLine, { strong: true })),
  ];
}
