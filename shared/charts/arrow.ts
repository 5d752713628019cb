import { round } from './geometry';
import { reachOf } from './marks';
import type { PlacedTrack, PlotMetrics } from './plot-layout';

/** Length and half width of the head in parts of a mark. */
const HEAD = { length: 1.3, half: 0.75 };
/** Shorter heads look like dirt. */
const SHORTEST = 0.6;
const GAP = 2;

/** The line from before to now, ending before the mark, and its head; no head where the marks leave no room for it. */
export function arrowPaths(track: PlacedTrack, metrics: PlotMetrics): { line: string; head: string } | null {
  const { mark, y, now, before } = track;
  if (now === null || before === null) return null;
  const way = now > before ? 1 : -1;
  const tip = now - way * (reachOf(mark, metrics.mark) + GAP);
  const room = way * (tip - before) - reachOf(mark, metrics.hollow) - metrics.hollowLine / 2;
  const length = Math.min(HEAD.length * metrics.mark, room);
  if (length < SHORTEST * metrics.mark) return { line: `M${round(before)} ${round(y)}H${round(now)}`, head: '' };
  const base = tip - way * length;
  const half = HEAD.half * metrics.mark;
  return {
    line: `M${round(before)} ${round(y)}H${round(base)}`,
    head: `M${round(tip)} ${round(y)}L${round(base)} ${round(y - half)}V${round(y + half)}Z`,
  };
}
