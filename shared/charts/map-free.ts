import type { MapRoom, MapSeat, MapWish } from './map-field';
import { type LabelSetting, placeLabel, settingsOf } from './map-label';
import type { MapMetrics } from './map-metrics';
import { type Box, overlap } from './plot-layout';

/** What a name to the left costs, in px of distance: names flip before they break. */
const FLIPPED = 2;
/** What it costs to lie on the place of an area that is still to come. */
const IN_THE_WAY = 26;
const NAMELESS = 10_000;
/** How far an area may be moved to keep its name, in heights of the field. */
const FARTHEST = 0.8;

/** How dear it is to step aside (beside a step down) and to break a name into one line more, in px of distance. */
export interface Prices {
  aside: number;
  broken: number;
}

interface Offset {
  dx: number;
  dy: number;
  cost: number;
}
interface Found {
  seat: MapSeat | null;
  cost: number;
}

/** Places areas one by one as near to their own place as there is room; null when one finds none at all. */
export function placeFreely(
  wishes: readonly MapWish[],
  room: MapRoom,
  metrics: MapMetrics,
  prices: Prices | null,
): MapSeat[] | null {
  const order = [...wishes].sort((a, b) => a.y - b.y || a.x - b.x || a.number - b.number);
  const offsets = offsetsWithin(room.box, metrics, prices);
  const taken: Box[] = [room.taken];
  const seats: MapSeat[] = [];
  for (const [index, wish] of order.entries()) {
    const coming = order.slice(index + 1).map(markBox);
    const seat = findSeat(wish, { room: room.box, taken, coming, offsets, prices }, metrics);
    if (seat === null) return null;
    seats.push(seat);
    taken.push(markBox(seat));
    if (seat.label !== null) taken.push(seat.label.box);
  }
  return seats;
}

interface Search {
  room: Box;
  taken: readonly Box[];
  coming: readonly Box[];
  offsets: readonly Offset[];
  prices: Prices | null;
}

function findSeat(wish: MapWish, search: Search, metrics: MapMetrics): MapSeat | null {
  const { room, taken, coming, offsets } = search;
  const ways = waysToName(wish, search, metrics);
  const nameless = ways.length > 0 ? NAMELESS : 0;
  let best: Found = { seat: null, cost: Number.POSITIVE_INFINITY };
  for (const { dx, dy, cost: distance } of offsets) {
    if (distance >= best.cost) break;
    const mark: MapSeat = { id: wish.id, x: wish.x + dx, y: wish.y + dy, radius: wish.radius, label: null };
    const box = markBox(mark);
    if (!isFree(box, room, taken, metrics)) continue;
    const cost = distance + countHits(box, coming) * IN_THE_WAY;
    if (cost + nameless < best.cost) best = { seat: mark, cost: cost + nameless };
    for (const { setting, side, price } of ways) {
      if (cost + price >= best.cost) continue;
      const label = placeLabel(setting, side, mark, metrics);
      if (!isFree(label.box, room, taken, metrics)) continue;
      const total = cost + price + countHits(label.box, coming) * IN_THE_WAY;
      if (total < best.cost) best = { seat: { ...mark, label }, cost: total };
    }
  }
  return best.seat;
}

interface Way {
  setting: LabelSetting;
  side: 'right' | 'left';
  price: number;
}

/** How the name can be set at all within the field's width; none where it is not to be set. */
function waysToName(wish: MapWish, { room, prices }: Search, metrics: MapMetrics): Way[] {
  if (prices === null) return [];
  const most = room.width - 2 * metrics.inset - 2 * wish.radius - metrics.labelGap;
  return settingsOf(wish.name, wish.strong, metrics)
    .filter(({ width }) => width <= most)
    .flatMap((setting): Way[] => {
      const price = (setting.lines.length - 1) * prices.broken;
      return [
        { setting, side: 'right', price },
        { setting, side: 'left', price: price + FLIPPED },
      ];
    });
}

function isFree(box: Box, room: Box, taken: readonly Box[], { clear, inset }: MapMetrics): boolean {
  if (box.x < room.x + inset || box.x + box.width > room.x + room.width - inset) return false;
  if (box.y < room.y + inset || box.y + box.height > room.y + room.height - inset) return false;
  const wide = { x: box.x - clear, y: box.y - clear, width: box.width + 2 * clear, height: box.height + 2 * clear };
  return !taken.some((other) => overlap(wide, other));
}

function countHits(box: Box, others: readonly Box[]): number {
  return others.reduce((count, other) => count + (overlap(box, other) ? 1 : 0), 0);
}

function markBox({ x, y, radius }: { x: number; y: number; radius: number }): Box {
  return { x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius };
}

/** Steps away from an area's own place, the nearest first. */
function offsetsWithin({ width, height }: Box, { radius, clear }: MapMetrics, prices: Prices | null): Offset[] {
  const step = (2 * radius + clear) / 3 + 0.01;
  const aside = prices?.aside ?? 1;
  const most = prices === null ? Math.hypot(width, height) : height * FARTHEST * Math.max(1, aside);
  const across = Math.floor(Math.min(width, most / aside) / step);
  const down = Math.floor(Math.min(height, most) / step);
  const offsets: Offset[] = [];
  for (let i = -across; i <= across; i += 1) {
    for (let k = -down; k <= down; k += 1) {
      const cost = Math.hypot(i * step * aside, k * step);
      if (cost <= most) offsets.push({ dx: i * step, dy: k * step, cost });
    }
  }
  return offsets.sort((a, b) => a.cost - b.cost);
}
