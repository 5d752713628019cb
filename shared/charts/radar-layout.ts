import type { Mark } from '../domain/instrument';
import { balanceText, round, wrapText } from './geometry';
import type { PictureRow, ProfilePicture } from './picture';
import { boxOf, heightOf, overlap, type PlacedMark, type PlacedText, placeCentred } from './plot-layout';

const NAME = 16;
const QUIET = 14;
const LINE = 1.25;
const LARGEST_RADIUS = 164;
/** Below this the names don't fit beside the wheel: it is drawn with numbers and a list under it. */
const SMALLEST_RADIUS = 110;
const NAME_GAP = 18;
const NAME_ROOM = 150;
const RINGS = [1, 2, 3, 4, 5];

interface Point {
  x: number;
  y: number;
}
/** One trait's spoke; points are null where there is no value. */
interface Spoke {
  row: PictureRow;
  mark: Mark;
  angle: number;
  now: Point | null;
  before: Point | null;
  target: Point | null;
}
/** Everything that the radar draws, in px. */
export interface RadarLayout {
  width: number;
  height: number;
  rings: string[];
  spokes: string[];
  /** Filled only when every trait has a score: a gap is no zero. */
  area: string | null;
  now: string;
  before: string;
  target: string;
  marks: PlacedMark[];
  texts: PlacedText[];
}

/** Lays out the radar for a width in px; the note, if any, stands under it. */
export function layoutRadar(picture: ProfilePicture, width: number, note = ''): RadarLayout {
  const room = width / 2 - NAME_GAP - NAME_ROOM;
  const radius = Math.min(LARGEST_RADIUS, room);
  const named = radius >= SMALLEST_RADIUS ? layoutNamed(picture, width, radius) : null;
  const wheel = named ?? layoutNumbered(picture, width);
  const lines = note === '' ? [] : wrapText(note, width, { size: QUIET });
  const noteHeight = lines.length > 0 ? heightOf(lines, QUIET) + 12 : 0;
  const style = { x: 0, anchor: 'start', size: QUIET, role: 'axis', strong: false } as const;
  const placedNote = placeCentred(lines, wheel.height + noteHeight / 2 + 4, style);
  return { ...wheel, height: Math.ceil(wheel.height + noteHeight), texts: [...wheel.texts, ...placedNote] };
}

/** Names around the wheel; null when two would collide or one would be cut. */
function layoutNamed(picture: ProfilePicture, width: number, radius: number): RadarLayout | null {
  const spokes = placeSpokes(picture, { x: 0, y: 0 }, radius);
  const names = spokes.map((spoke) => placeName(spoke, spokes.length, width, radius));
  const boxes = names.map((lines) => lines.map(boxOf));
  const collide = boxes.some((own, i) =>
    boxes.slice(i + 1).some((other) => own.some((a) => other.some((b) => overlap(a, b)))),
  );
  const all = boxes.flat();
  const cut = all.some((box) => box.x < -width / 2 || box.x + box.width > width / 2);
  if (collide || cut) return null;
  const top = Math.min(-radius, ...all.map((box) => box.y)) - 4;
  const bottom = Math.max(radius, ...all.map((box) => box.y + box.height)) + 4;
  const centre = { x: width / 2, y: -top };
  const texts = names.flat().map((line) => ({ ...line, x: line.x + centre.x, y: line.y + centre.y }));
  return drawWheel(picture, centre, radius, { width, height: bottom - top, texts });
}

function placeName(spoke: Spoke, count: number, width: number, radius: number): PlacedText[] {
  const { x: dx, y: dy } = direction(spoke.angle);
  const at = { x: dx * (radius + NAME_GAP), y: dy * (radius + NAME_GAP) };
  const anchor = Math.abs(dx) < 0.1 ? 'middle' : dx > 0 ? 'start' : 'end';
  const toNeighbour = 2 * (Math.sin((2 * Math.PI) / Math.max(count, 4)) * (radius + NAME_GAP) - NAME_GAP);
  const room = anchor === 'middle' ? Math.max(90, toNeighbour) : Math.min(width / 2 - Math.abs(at.x), 170);
  const lines = balanceText(nameOf(spoke.row), room, { size: NAME, strong: spoke.row.chosen });
  const half = (heightOf(lines, NAME) - NAME * LINE) / 2;
  const middle = anchor === 'middle' ? at.y + Math.sign(dy) * half : at.y;
  return placeCentred(lines, middle, { x: at.x, anchor, size: NAME, role: 'name', strong: spoke.row.chosen });
}

/** Numbers around the wheel and the names as a list under it. */
function layoutNumbered(picture: ProfilePicture, width: number): RadarLayout {
  const radius = Math.min(LARGEST_RADIUS, width / 2 - NAME_GAP - NAME);
  const centre = { x: width / 2, y: radius + NAME_GAP + NAME };
  const spokes = placeSpokes(picture, centre, radius);
  const style = { size: QUIET, role: 'name' } as const;
  const numbers = spokes.flatMap(({ row, angle }, index) => {
    const { x, y } = direction(angle);
    const distance = radius + NAME_GAP;
    const at = { x: centre.x + x * distance, anchor: 'middle', strong: row.chosen } as const;
    return placeCentred([String(index + 1)], centre.y + y * distance, { ...style, ...at });
  });
  let y = centre.y + radius + 2 * NAME_GAP + NAME;
  const list = spokes.flatMap(({ row }, index) => {
    const lines = wrapText(nameOf(row), width - 32, { size: NAME, strong: row.chosen });
    const block = { size: NAME, role: 'name', strong: row.chosen } as const;
    const number = placeCentred([String(index + 1)], y + (NAME * LINE) / 2, { ...block, x: 20, anchor: 'end' });
    const name = placeCentred(lines, y + heightOf(lines, NAME) / 2, { ...block, x: 32, anchor: 'start' });
    y += heightOf(lines, NAME) + 4;
    return [...number, ...name];
  });
  return drawWheel(picture, centre, radius, { width, height: y, texts: [...numbers, ...list] });
}

function drawWheel(
  picture: ProfilePicture,
  centre: Point,
  radius: number,
  frame: Pick<RadarLayout, 'width' | 'height' | 'texts'>,
): RadarLayout {
  const spokes = placeSpokes(picture, centre, radius);
  const ring = (step: number) => close(spokes.map((spoke) => pointAt(centre, spoke.angle, (radius * step) / 5)));
  const steps: PlacedText[] = [1, 3, 5].map((step) => ({
    x: centre.x + 6,
    y: centre.y - (radius * step) / 5 + (step === 5 ? 17 : 4),
    text: String(step),
    anchor: 'start',
    size: QUIET,
    role: 'axis',
    strong: false,
  }));
  const now = spokes.map((spoke) => spoke.now);
  const complete = now.filter((point) => point !== null);
  return {
    ...frame,
    rings: RINGS.map(ring),
    spokes: spokes.map((spoke) => `M${pair(centre)}L${pair(pointAt(centre, spoke.angle, radius))}`),
    area: complete.length === now.length ? close(complete) : null,
    now: connect(now),
    before: connect(spokes.map((spoke) => spoke.before)),
    target: connect(spokes.map((spoke) => spoke.target)),
    marks: spokes.flatMap(({ mark, now: at }) => (at === null ? [] : [{ mark, ...at }])),
    texts: [...steps, ...frame.texts],
  };
}

function placeSpokes(picture: ProfilePicture, centre: Point, radius: number): Spoke[] {
  const rows = picture.groups.flatMap((group) => group.rows.map((row) => ({ row, mark: group.mark })));
  return rows.map(({ row, mark }, index) => {
    const angle = (2 * Math.PI * index) / rows.length;
    const at = (value: number | null) => (value === null ? null : pointAt(centre, angle, (radius * value) / 5));
    return {
      row,
      mark,
      angle,
      now: at(row.now),
      before: row.now === null ? null : at(row.before),
      target: at(row.target),
    };
  });
}

/** Straight lines between neighbours that both have a value; a lone value becomes a point. */
function connect(points: (Point | null)[]): string {
  const count = points.length;
  if (points.every((point) => point !== null)) return close(points);
  return points
    .map((point, index) => {
      const next = points[(index + 1) % count] ?? null;
      const previous = points[(index + count - 1) % count] ?? null;
      if (point === null) return '';
      if (next !== null) return `M${pair(point)}L${pair(next)}`;
      return previous === null ? `M${pair(point)}h0` : '';
    })
    .join('');
}

function close(points: Point[]): string {
  return points.length === 0 ? '' : `M${points.map(pair).join('L')}Z`;
}

/** A name, with the sign for "no score" where there is none. */
function nameOf(row: PictureRow): string {
  return row.now === null ? `${row.name}\u00a0${row.nowText}` : row.name;
}

function direction(angle: number): Point {
  return { x: Math.sin(angle), y: -Math.cos(angle) };
}

function pointAt(centre: Point, angle: number, distance: number): Point {
  const { x, y } = direction(angle);
  return { x: centre.x + x * distance, y: centre.y + y * distance };
}

function pair({ x, y }: Point): string {
  return `${round(x)} ${round(y)}`;
}
