import { ChartFrame, type ChartProps } from './chart-frame';
import { ChartText } from './dot-plot';
import { round, wrapText } from './geometry';
import { Legend } from './legend';
import { MarkGlyph } from './mark-shape';
import { markPath } from './marks';
import type { SpreadPicture } from './pictures';
import { heightOf, type PlotMetrics, placeCentred, SCREEN } from './plot-layout';
import { RowGround } from './row-ground';
import { layoutSpread, type SpreadLayout, type SpreadTrack } from './spread-layout';

interface SpreadPlotProps extends ChartProps<SpreadPicture> {
  /** Height in px that the picture should keep to; it grows with its rows where none is given. */
  room?: number;
}

/** How a team sees each trait: members stacked over the steps, their mean, how far apart they lie. */
export function SpreadPlot({ picture, width, id, textScale = 1, metrics = SCREEN, room }: SpreadPlotProps) {
  if (picture.rows.length === 0) {
    return <TitleAlone picture={picture} width={width / textScale} textScale={textScale} id={id} metrics={metrics} />;
  }
  const layout = layoutSpread(picture, width / textScale, metrics, room);
  return (
    <ChartFrame picture={picture} layout={layout} textScale={textScale} id={id}>
      <Legend legend={layout.legend} metrics={metrics} />
      <RowGround layout={layout} />
      {layout.headings.map(({ mark, x, y }) => (
        <MarkGlyph key={y} mark={mark} x={x} y={y} size={metrics.headingMark} />
      ))}
      {layout.tracks.map((track) => (
        <Track key={track.id} track={track} layout={layout} metrics={metrics} />
      ))}
      {layout.texts.map((line) => (
        <ChartText key={`${line.x} ${line.y} ${line.anchor}`} line={line} />
      ))}
    </ChartFrame>
  );
}

/** Dots, range, the leader's own value and the mean, in this order from the ground up. */
function Track({ track, layout, metrics }: { track: SpreadTrack; layout: SpreadLayout; metrics: PlotMetrics }) {
  const { mark, y, mean, low, high, own, dots } = track;
  return (
    <g className="c-row">
      {dots.map(({ x, y: middle }) => (
        <path key={`${x} ${middle}`} className="c-member" d={markPath('circle', x, middle, layout.dot)} />
      ))}
      <path className="c-range" d={`M${round(low)} ${round(y)}H${round(high)}`} strokeWidth={metrics.link} />
      {own !== null && (
        <path className="c-ring" d={markPath(mark, own, y, layout.ring)} strokeWidth={metrics.hollowLine} />
      )}
      <MarkGlyph mark={mark} x={mean} y={y} size={metrics.mark} />
    </g>
  );
}

interface TitleAloneProps {
  picture: SpreadPicture;
  width: number;
  textScale: number;
  id: string;
  metrics: PlotMetrics;
}

/** Nothing may be shown yet: the title says so. */
function TitleAlone({ picture, width, textScale, id, metrics: { text: size } }: TitleAloneProps) {
  const lines = wrapText(picture.title, width, { size });
  const height = heightOf(lines, size);
  return (
    <ChartFrame picture={picture} layout={{ width, height }} textScale={textScale} id={id}>
      {placeCentred(lines, height / 2, { x: 0, anchor: 'start', size, role: 'name', strong: false }).map((line) => (
        <ChartText key={line.y} line={line} />
      ))}
    </ChartFrame>
  );
}
