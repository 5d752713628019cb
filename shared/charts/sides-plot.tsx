import { ChartFrame, type ChartProps } from './chart-frame';
import { ChartText } from './dot-plot';
import { round } from './geometry';
import { Legend } from './legend';
import { MarkGlyph } from './mark-shape';
import { MARK_ROLES } from './marks';
import type { SidesPicture } from './pictures';
import { type PlotMetrics, SCREEN } from './plot-layout';
import { RowGround } from './row-ground';
import { layoutSides, type SidesTrack } from './sides-layout';

/** Two parties' values beside each other: the first filled, the second as an outline, a line between. */
export function SidesPlot({ picture, width, id, textScale = 1, metrics = SCREEN }: ChartProps<SidesPicture>) {
  const layout = layoutSides(picture, width / textScale, metrics);
  return (
    <ChartFrame picture={picture} layout={layout} textScale={textScale} id={id}>
      <Legend legend={layout.legend} metrics={metrics} />
      <RowGround layout={layout} />
      {layout.headings.map(({ mark, x, y }) => (
        <MarkGlyph key={y} mark={mark} x={x} y={y} size={metrics.headingMark} />
      ))}
      {layout.tracks.map((track) => (
        <Track key={track.id} track={track} ring={layout.ring} metrics={metrics} />
      ))}
      {layout.texts.map((line) => (
        <ChartText key={`${line.x} ${line.y} ${line.anchor}`} line={line} />
      ))}
    </ChartFrame>
  );
}

/** The line, the second party's outline, the first party's mark, in this order from the ground up. */
function Track({ track, ring, metrics }: { track: SidesTrack; ring: number; metrics: PlotMetrics }) {
  const { mark, y, first, second } = track;
  const colour = `var(--${MARK_ROLES[mark]})`;
  return (
    <g className="c-row">
      {first !== null && second !== null && (
        <path d={`M${round(second)} ${round(y)}H${round(first)}`} stroke={colour} strokeWidth={metrics.link} />
      )}
      {second !== null && <MarkGlyph mark={mark} x={second} y={y} size={ring} line={metrics.hollowLine * 1.3} />}
      {first !== null && <MarkGlyph mark={mark} x={first} y={y} size={metrics.mark} />}
    </g>
  );
}
