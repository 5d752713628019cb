export type Direction = 'left' | 'right' | 'up' | 'down';

interface Standing {
  id: string;
  x: number;
  y: number;
}

/** A step to the side counts as much as two ahead, so that an arrow key follows rows and columns. */
const SIDEWAYS = 2;

/** The id of the point that an arrow key leads to: the nearest one that lies in its direction; null where none does. */
export function neighbour(points: readonly Standing[], fromId: string, direction: Direction): string | null {
  const from = points.find(({ id }) => id === fromId);
  if (from === undefined) return null;
  const there = points
    .map((point) => ({ id: point.id, ...stepTo(from, point, direction) }))
    .filter(({ ahead }) => ahead > 0)
    .sort((a, b) => a.ahead + SIDEWAYS * a.aside - (b.ahead + SIDEWAYS * b.aside));
  return there[0]?.id ?? null;
}

function stepTo(from: Standing, to: Standing, direction: Direction): { ahead: number; aside: number } {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  switch (direction) {
    case 'left':
      return { ahead: -dx, aside: Math.abs(dy) };
    case 'right':
      return { ahead: dx, aside: Math.abs(dy) };
    case 'up':
      return { ahead: -dy, aside: Math.abs(dx) };
    case 'down':
      return { ahead: dy, aside: Math.abs(dx) };
  }
}
