import type { SpreadPicture, SpreadRow } from '@shared/charts/pictures';
import { asShown, parted } from './row-chart';
import type { ScatterPoint, ScatterSeries } from './scatter';

/** Where the parts of a row stand: in parts of its height, from its middle (−0.5 is its upper edge). */
export interface SpreadPlace {
  line: number;
  /** The lowest dot, and how far the next one lies above it. */
  base: number;
  pitch: number;
}

/**
 * The series of a team's rows: dots, ranges, the leader's own values, then the means by dimension. The points are no more
 * than the slide shows: how many lie at a step, the mean, the lowest and the highest. A member's value isn't among them.
 */
export function spreadSeries(picture: SpreadPicture, rows: readonly SpreadRow[], place: SpreadPlace): ScatterSeries[] {
  const { legend, columns } = picture;
  const shown = rows.flatMap((row, at) => (row.mean === null ? [] : [{ row, mean: row.mean, y: at + 1 }]));
  const marks = [...new Set(shown.map(({ row }) => row.mark))];
  const point = (row: SpreadRow, when: string, x: number, y: number, hollow = false): ScatterPoint => ({
    label: row.name,
    when,
    x,
    y: Math.round(y * 1000) / 1000,
    hollow,
  });
  const dots = shown.flatMap(({ row, y }) =>
    row.steps.flatMap((count, index) =>
      Array.from({ length: count }, (_, nth) => point(row, `×${count}`, index + 1, y + place.base - nth * place.pitch)),
    ),
  );
  const ranges = shown.map(({ row, mean, y }) => {
    const [low, high] = [asShown(row.low ?? mean), asShown(row.high ?? mean)];
    return [point(row, legend.range, low, y + place.line), point(row, legend.range, high, y + place.line)];
  });
  const own = marks.map((mark): ScatterSeries => {
    const points = shown.flatMap(({ row, y }) =>
      row.mark === mark && row.own !== null ? [point(row, legend.own, asShown(row.own), y + place.line, true)] : [],
    );
    return { name: legend.own, look: mark, marks: 'rings', points };
  });
  const means = marks.map((mark): ScatterSeries => {
    const members = shown.filter(({ row }) => row.mark === mark);
    const points = members.map(({ row, mean, y }) => point(row, columns.mean, asShown(mean), y + place.line));
    return { name: members[0]?.row.dimension ?? '', look: mark, marks: 'apart', points };
  });
  return [
    { name: legend.member, look: 'dot', points: dots },
    { name: legend.range, look: 'range', points: parted(ranges) },
    ...own,
    ...means,
  ];
}
