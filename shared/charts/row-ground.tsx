import { round } from './geometry';
import type { RowPlotLayout } from './row-plot';

/** Bands of the tracks with a line for each step. */
export function RowGround({ layout }: { layout: RowPlotLayout }) {
  const lines = layout.grid.map(({ x, y1, y2 }) => `M${round(x)} ${round(y1)}V${round(y2)}`);
  return (
    <g>
      {layout.rows.map(
        ({ id, band }) =>
          band && (
            <rect
              key={id}
              className="c-band"
              x={round(band.x)}
              y={round(band.y)}
              width={round(band.width)}
              height={round(band.height)}
            />
          ),
      )}
      <path className="c-grid" d={lines.join('')} />
    </g>
  );
}
