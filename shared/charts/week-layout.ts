import { fewLines, measureText, wrapText } from './geometry';
import type { WeekBar, WeekPicture } from './pictures';
import { type Box, type PlacedText, type PlotMetrics, placeCentred, SCREEN } from './plot-layout';
import { layoutWeekList } from './week-list';

export interface PlacedPart {
  id: string;
  bar: WeekBar['id'];
  isFocus: boolean;
  box: Box;
  /** Its words inside the box; none where there is no room. */
  texts: PlacedText[];
}
/** Two stacked bars with their words, in px. */
export interface WeekLayout {
  width: number;
  height: number;
  parts: PlacedPart[];
  /** Names and hours of the bars, and the focus where it has no room inside. */
  texts: PlacedText[];
  /** The parts whose names have no room in every bar, in a list under the bars. */
  list: { texts: PlacedText[]; rules: Box[] };
}

/** Space of paper between two parts. */
const PART_GAP = 3;
/** A quarter of an hour is little more than its gap: a share of its length at most. */
const MOST_GAP = 0.4;
const PAD = 0.35;
const LINE = 1.25;

/** The bars for a width in px, both on one measure of hours; what has no name in its part is named in a list below. */
export function layoutWeekBars(picture: WeekPicture, width: number, metrics: PlotMetrics = SCREEN): WeekLayout {
  const most = Math.max(1, ...picture.bars.map(({ hours }) => hours));
  const layout: WeekLayout = { width, height: 0, parts: [], texts: [], list: { texts: [], rules: [] } };
  const nameless = new Set<string>();
  let y = 0;
  for (const bar of picture.bars) {
    y = addBar(layout, bar, { y, perHour: width / most }, metrics, nameless);
  }
  if (nameless.size > 0) {
    const list = layoutWeekList(picture, nameless, { top: y, width }, metrics);
    layout.list = list;
    y = list.bottom;
  }
  layout.height = Math.ceil(Math.max(0, y));
  return layout;
}

function addBar(
  layout: WeekLayout,
  bar: WeekBar,
  { y, perHour }: { y: number; perHour: number },
  metrics: PlotMetrics,
  nameless: Set<string>,
): number {
  const { text: size } = metrics;
  const hoursWidth = measureText(bar.hoursText, { size });
  const name = fewLines(bar.name, layout.width - hoursWidth - size, { size, strong: true });
  const first = y + size;
  layout.texts.push(...name.map((text, index) => wordsAt(text, 0, first + index * size * LINE, size, true)), {
    ...wordsAt(bar.hoursText, layout.width, first, size, false),
    anchor: 'end',
    role: 'axis',
  });
  const top = first + (name.length - 1) * size * LINE + size * 0.6;
  const height = size * 3;
  let x = 0;
  for (const part of bar.parts) {
    const long = part.hours * perHour;
    const box = { x, y: top, width: long - Math.min(PART_GAP, long * MOST_GAP), height };
    x += long;
    const texts = wordsInside(part, box, size);
    if (texts.length < 2) nameless.add(part.id);
    layout.parts.push({ id: part.id, bar: bar.id, isFocus: part.isFocus, box, texts });
  }
  const bottom = top + height;
  const focus = bar.parts.find(({ isFocus }) => isFocus);
  if (focus === undefined || !nameless.has(focus.id)) return bottom + size * 1.4;
  nameless.delete(focus.id);
  const under = fewLines(`${focus.name}, ${focus.hoursText}`, layout.width, { size, strong: true });
  layout.texts.push(...under.map((text, index) => wordsAt(text, 0, bottom + size * (1.3 + index * LINE), size, true)));
  return bottom + size * (1.3 + under.length * LINE + 0.6);
}

/** Name and hours on lines of their own where they fit; else the hours; else nothing. */
function wordsInside(part: WeekBar['parts'][number], box: Box, size: number): PlacedText[] {
  const room = box.width - 2 * PAD * size;
  const strong = part.isFocus;
  const look = { x: box.x + PAD * size, anchor: 'start', size, role: 'name', strong } as const;
  const middle = box.y + box.height / 2;
  const fits = (text: string) => measureText(text, { size, strong }) <= room;
  const name = wrapText(part.name, Math.max(1, room), { size, strong });
  if (name.length === 1 && fits(part.name) && fits(part.hoursText)) {
    return placeCentred([...name, part.hoursText], middle, look);
  }
  return fits(part.hoursText) ? placeCentred([part.hoursText], middle, look) : [];
}

function wordsAt(text: string, x: number, y: number, size: number, strong: boolean): PlacedText {
  return { x, y, text, anchor: 'start', size, role: 'value', strong };
}
