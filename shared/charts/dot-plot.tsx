import { arrowPaths } from './arrow';
import { round, withoutSoftHyphens } from './geometry';
import { MarkGlyph } from './mark-shape';
import { MARK_ROLES } from './marks';
import { layoutNarrowPlot } from './narrow-plot';
import type { ProfilePicture } from './picture';
import { type PlacedText, type PlacedTrack, type PlotLayout, type PlotMetrics, SCREEN } from './plot-layout';
import { layoutWidePlot } from './wide-plot';

/** Under this width (in px of unscaled text) the plot is redrawn with each name above its track. */
export const NARROW = 720;

interface DotPlotProps {
  picture: ProfilePicture;
  /** Room for the picture, in px. */
  width: number;
  /** Begins the ids of title and description; unique in the document. */
  id: string;
  /** The user's text size, 1 for 100 %. Larger text leaves less room, as on a narrower screen. */
  textScale?: number;
  metrics?: PlotMetrics;
}

/** The profile as a dot plot: one row a trait, grouped by dimension, on the scale 1 to 5. */
export function DotPlot({ picture, width, id, textScale = 1, metrics = SCREEN }: DotPlotProps) {
  const layout = layoutDotPlot(picture, width / textScale, metrics);
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
      <Ground layout={layout} />
      {layout.headings.map(({ mark, x, y }) => (
        <MarkGlyph key={y} mark={mark} x={x} y={y} size={metrics.headingMark} />
      ))}
      {layout.tracks.map((track) => (
        <Track key={track.id} track={track} link={picture.link ?? 'line'} metrics={metrics} />
      ))}
      {layout.texts.map((line) => (
        <ChartText key={`${line.x} ${line.y} ${line.anchor}`} line={line} />
      ))}
    </svg>
  );
}

/** The plot's layout for a width in px. */
export function layoutDotPlot(picture: ProfilePicture, width: number, metrics: PlotMetrics): PlotLayout {
  const wide = width >= NARROW ? layoutWidePlot(picture, width, metrics) : null;
  return wide ?? layoutNarrowPlot(picture, width, metrics);
}

function Ground({ layout }: { layout: PlotLayout }) {
  const lines = layout.grid.map(({ x, y1, y2 }) => `M${round(x)} ${round(y1)}V${round(y2)}`);
  return (
    <g>
      {layout.bands.map(({ x, y, width, height }) => (
        <rect key={y} className="c-band" x={round(x)} y={round(y)} width={round(width)} height={round(height)} />
      ))}
      <path className="c-grid" d={lines.join('')} />
    </g>
  );
}

/** Line, target, the round before and now, in this order from the ground up. */
function Track({ track, link, metrics }: { track: PlacedTrack; link: 'line' | 'arrow'; metrics: PlotMetrics }) {
  const { mark, y, now, before, target } = track;
  const colour = `var(--${MARK_ROLES[mark]})`;
  const moved = now !== null && before !== null && Math.abs(now - before) > 0.5;
  const arrow = moved && link === 'arrow' ? arrowPaths(track, metrics) : null;
  return (
    <g className="c-row">
      {moved && (
        <path
          d={arrow?.line ?? `M${round(before)} ${round(y)}H${round(now)}`}
          stroke={colour}
          strokeWidth={metrics.link}
        />
      )}
      {arrow && <path className="c-head" d={arrow.head} fill={colour} />}
      {target !== null && (
        <path
          className="c-target"
          d={`M${round(target)} ${round(y - metrics.targetHalf)}v${2 * metrics.targetHalf}`}
          strokeWidth={metrics.target}
        />
      )}
      {moved && <MarkGlyph mark={mark} x={before} y={y} size={metrics.hollow} line={metrics.hollowLine} />}
      {now !== null && <MarkGlyph mark={mark} x={now} y={y} size={metrics.mark} />}
    </g>
  );
}

export function ChartText({ line }: { line: PlacedText }) {
  const { x, y, text, anchor, size, role, strong, mark } = line;
  const classes = [`c-${role}`, strong ? 'c-strong' : '', mark ? `c-${MARK_ROLES[mark]}` : ''];
  return (
    <text className={classes.filter(Boolean).join(' ')} x={round(x)} y={round(y)} textAnchor={anchor} fontSize={size}>
      {text}
    </text>
  );
}
