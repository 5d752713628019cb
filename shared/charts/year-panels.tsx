import { ChartFrame, type ChartProps } from './chart-frame';
import { ChartText } from './dot-plot';
import { round } from './geometry';
import { MarkGlyph } from './mark-shape';
import { MARK_ROLES } from './marks';
import type { YearPicture } from './pictures';
import { type PlotMetrics, SCREEN } from './plot-layout';
import { layoutYear, type PlacedPanel } from './year-layout';

/** The rounds of a year: one small chart a trait, a mark for each round at its day. */
export function YearPanels({ picture, width, id, textScale = 1, metrics = SCREEN }: ChartProps<YearPicture>) {
  const layout = layoutYear(picture, width / textScale, metrics);
  return (
    <ChartFrame picture={picture} layout={layout} textScale={textScale} id={id}>
      {layout.headings.map(({ mark, x, y }) => (
        <MarkGlyph key={`${x} ${y}`} mark={mark} x={x} y={y} size={metrics.headingMark} />
      ))}
      {layout.panels.map((panel) => (
        <Panel key={panel.id} panel={panel} metrics={metrics} />
      ))}
      {layout.texts.map((line) => (
        <ChartText key={`${line.x} ${line.y} ${line.anchor}`} line={line} />
      ))}
    </ChartFrame>
  );
}

function Panel({ panel: { mark, band, lines, points }, metrics }: { panel: PlacedPanel; metrics: PlotMetrics }) {
  const { x, y, width, height } = band;
  const path = points.map((point, index) => `${index === 0 ? 'M' : 'L'}${round(point.x)} ${round(point.y)}`).join('');
  return (
    <g className="c-row">
      <rect className="c-band" x={round(x)} y={round(y)} width={round(width)} height={round(height)} />
      <path className="c-grid" d={lines.map((line) => `M${round(x)} ${round(line)}h${round(width)}`).join('')} />
      <path fill="none" d={path} stroke={`var(--${MARK_ROLES[mark]})`} strokeWidth={metrics.link} />
      {points.map((point) => (
        <MarkGlyph key={point.roundId} mark={mark} x={point.x} y={point.y} size={metrics.mark * 0.86} />
      ))}
    </g>
  );
}
