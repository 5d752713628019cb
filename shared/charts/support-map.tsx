import { ChartText } from './dot-plot';
import { round, withoutSoftHyphens } from './geometry';
import { layoutSupportMap, type PlacedField, type PlacedPoint } from './map-layout';
import { type MapMetrics, mapMetrics } from './map-metrics';
import type { MapPicture } from './pictures';
import { type PlacedText, type PlotMetrics, placeCentred, SCREEN } from './plot-layout';

export { layoutSupportMap, type MapLayout, type PlacedPoint } from './map-layout';
export { type Direction, neighbour } from './map-neighbour';

interface SupportMapProps {
  picture: MapPicture;
  /** Room for the picture, in px. */
  width: number;
  /** Begins the ids of title and description; unique in the document. */
  id: string;
  /** The user's text size, 1 for 100 %. Larger text leaves less room, as on a narrower screen. */
  textScale?: number;
  metrics?: PlotMetrics;
  /** Most height in px; without it the map grows until all names have room. */
  height?: number;
}

/** The map of support: how well it works from left to right, how much it matters from bottom to top. */
export function SupportMap({ picture, width, id, textScale = 1, metrics = SCREEN, height }: SupportMapProps) {
  const layout = layoutSupportMap(
    picture,
    width / textScale,
    metrics,
    height === undefined ? height : height / textScale,
  );
  const sizes = mapMetrics(metrics);
  return (
    <svg
      className="chart"
      width={width}
      height={layout.height * textScale}
      viewBox={`0 0 ${layout.width} ${layout.height}`}
      role="img"
      aria-labelledby={`${id}-title ${id}-desc`}
    >
      <title id={`${id}-title`}>{withoutSoftHyphens(picture.title)}</title>
      <desc id={`${id}-desc`}>{withoutSoftHyphens(picture.description)}</desc>
      {layout.fields.map((field) => (
        <Field key={field.field} placed={field} />
      ))}
      {layout.axis.map((line) => (
        <ChartText key={`${line.x} ${line.y}`} line={line} />
      ))}
      {layout.upright.map(({ x, y, text, anchor }) => (
        <text
          key={anchor}
          className="c-axis"
          transform={`translate(${round(x)} ${round(y)}) rotate(-90)`}
          textAnchor={anchor}
          fontSize={sizes.axis}
        >
          {text}
        </text>
      ))}
      {layout.points.map((point) => (
        <Point key={point.id} point={point} sizes={sizes} />
      ))}
      {layout.list.map(({ id: row, number, field, x, y, radius, name }) => (
        <g key={row} className={field === 'fix-first' ? 'c-area c-first' : 'c-area'}>
          <NumberMark number={number} x={x} y={y} radius={radius} sizes={sizes} />
          {name.map((line) => (
            <ChartText key={line.y} line={line} />
          ))}
        </g>
      ))}
    </svg>
  );
}

function Field({ placed: { field, box, name } }: { placed: PlacedField }) {
  return (
    <g className={field === 'fix-first' ? 'c-field c-first' : 'c-field'}>
      <rect x={round(box.x)} y={round(box.y)} width={round(box.width)} height={round(box.height)} />
      {name.map((line) => (
        <ChartText key={line.y} line={line} />
      ))}
    </g>
  );
}

function Point({ point, sizes }: { point: PlacedPoint; sizes: MapMetrics }) {
  const { number, x, y, radius, field } = point;
  return (
    <g className={field === 'fix-first' ? 'c-area c-first' : 'c-area'}>
      <NumberMark number={number} x={x} y={y} radius={radius} sizes={sizes} />
      {labelTexts(point, sizes).map((line) => (
        <ChartText key={line.y} line={line} />
      ))}
    </g>
  );
}

interface NumberMarkProps {
  number: number;
  x: number;
  y: number;
  radius: number;
  sizes: MapMetrics;
}

function NumberMark({ number, x, y, radius, sizes }: NumberMarkProps) {
  return (
    <>
      <circle cx={round(x)} cy={round(y)} r={round(radius - sizes.ring / 2)} strokeWidth={sizes.ring} />
      <text
        className="c-number"
        x={round(x)}
        y={round(y + sizes.number * 0.35)}
        textAnchor="middle"
        fontSize={sizes.number}
      >
        {number}
      </text>
    </>
  );
}

function labelTexts({ label, field, y }: PlacedPoint, { label: size }: MapMetrics): PlacedText[] {
  if (label === null) return [];
  const anchor = label.side === 'right' ? 'start' : 'end';
  const x = label.side === 'right' ? label.box.x : label.box.x + label.box.width;
  return placeCentred(label.lines, y, { x, anchor, size, role: 'name', strong: field === 'fix-first' });
}
