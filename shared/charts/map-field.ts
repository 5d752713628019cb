import { type Prices, placeFreely } from './map-free';
import type { PlacedLabel } from './map-label';
import type { MapMetrics } from './map-metrics';
import { placeInRows, placeNumbers } from './map-rows';
import type { Box } from './plot-layout';

/** An area that wants a place in a field. */
export interface MapWish {
  id: string;
  number: number;
  name: string;
  strong: boolean;
  radius: number;
  /** Where its values say that it stands. */
  x: number;
  y: number;
}
/** Where it stands, and its name where that has room. */
export interface MapSeat {
  id: string;
  x: number;
  y: number;
  radius: number;
  label: PlacedLabel | null;
}
/** A field that areas are placed in. */
export interface MapRoom {
  box: Box;
  /** Room of the field's name. */
  taken: Box;
  /** Everything above the field's name. */
  upper: Box;
}

/** From keeping columns and whole names to packing as many names as possible. */
const MANNERS: readonly Prices[] = [
  { aside: 1.3, broken: 14 },
  { aside: 0.6, broken: 40 },
  { aside: 1.6, broken: 4 },
];

/**
 * Places a field's areas so that nothing overlaps. Areas keep the place that their values give them as far as names
 * have room; where too many share it, they stand in rows in the order of their values; where even that is too narrow,
 * some have their number alone.
 */
export function placeInField(wishes: readonly MapWish[], room: MapRoom, metrics: MapMetrics): MapSeat[] {
  let best: MapSeat[] | null = null;
  for (const place of [...MANNERS.slice(0, 1).map(freely), placeInRows, ...MANNERS.slice(1).map(freely)]) {
    const seats = place(wishes, room, metrics);
    if (seats !== null && (best === null || countNameless(seats) < countNameless(best))) best = seats;
    if (best !== null && countNameless(best) === 0) return best;
  }
  return best ?? placeNumbers(wishes, room, metrics);
}

function freely(prices: Prices): typeof placeInRows {
  return (wishes, room, metrics) => placeFreely(wishes, room, metrics, prices);
}

/** Places a field's areas as numbers, whose names stand elsewhere. */
export function placeNumbersInField(wishes: readonly MapWish[], room: MapRoom, metrics: MapMetrics): MapSeat[] {
  return inOrder(placeFreely(wishes, room, metrics, null) ?? placeNumbers(wishes, room, metrics), wishes);
}

/** Numbers that want the same place count upwards in reading order. */
function inOrder(seats: readonly MapSeat[], wishes: readonly MapWish[]): MapSeat[] {
  const groups = new Map<string, MapWish[]>();
  for (const wish of wishes) {
    const place = `${wish.x} ${wish.y}`;
    groups.set(place, [...(groups.get(place) ?? []), wish]);
  }
  return [...groups.values()].flatMap((group) => {
    const ids = new Set(group.map(({ id }) => id));
    const places = seats.filter(({ id }) => ids.has(id)).sort((one, other) => one.y - other.y || one.x - other.x);
    const byNumber = [...group].sort((one, other) => one.number - other.number);
    return byNumber.flatMap(({ id }, index): MapSeat[] => {
      const place = places[index];
      return place === undefined ? [] : [{ ...place, id }];
    });
  });
}

export function countNameless(seats: readonly MapSeat[]): number {
  return seats.filter(({ label }) => label === null).length;
}
