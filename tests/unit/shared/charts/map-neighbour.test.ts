import { type Direction, neighbour } from '@shared/charts/map-neighbour';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const POINTS = [
  { id: 'upper-left', x: 0, y: 0 },
  { id: 'upper-right', x: 100, y: 10 },
  { id: 'centre', x: 50, y: 50 },
  { id: 'lower-left', x: 5, y: 120 },
];

describe('neighbour', () => {
  it('leads to the nearest point in the direction, along rows and columns', () => {
    expect(neighbour(POINTS, 'upper-left', 'right')).toBe('upper-right');
    expect(neighbour(POINTS, 'upper-left', 'down')).toBe('lower-left');
    expect(neighbour(POINTS, 'lower-left', 'up')).toBe('upper-left');
    expect(neighbour(POINTS, 'upper-right', 'down')).toBe('centre');
    expect(neighbour(POINTS, 'centre', 'left')).toBe('upper-left');
  });

  it('leads nowhere from the edge, from the only point or from an unknown one', () => {
    expect(neighbour(POINTS, 'upper-left', 'up')).toBeNull();
    expect(neighbour(POINTS.slice(0, 1), 'upper-left', 'right')).toBeNull();
    expect(neighbour(POINTS, 'nobody', 'right')).toBeNull();
  });

  it('always goes on in its direction, and stops only when nothing lies there', () => {
    const points = fc
      .uniqueArray(fc.tuple(fc.integer({ min: 0, max: 99 }), fc.integer({ min: 0, max: 99 })), {
        minLength: 1,
        maxLength: 20,
        selector: ([x, y]) => `${x} ${y}`,
      })
      .map((places) => places.map(([x, y], index) => ({ id: `p${index}`, x, y })));
    const direction = fc.constantFrom<Direction>('left', 'right', 'up', 'down');
    const ahead = (point: { x: number; y: number }, way: Direction) =>
      ({ left: -point.x, right: point.x, up: -point.y, down: point.y })[way];
    fc.assert(
      fc.property(points, direction, (all, way) => {
        for (const from of all) {
          const to = all.find(({ id }) => id === neighbour(all, from.id, way));
          const beyond = all.filter((other) => ahead(other, way) > ahead(from, way));
          if (to === undefined) expect(beyond).toEqual([]);
          else expect(ahead(to, way)).toBeGreaterThan(ahead(from, way));
        }
      }),
    );
  });
});
