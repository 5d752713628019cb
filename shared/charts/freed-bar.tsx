import { ChartText } from './dot-plot';
import { layoutFreedBar } from './freed-layout';
import { round, withoutSoftHyphens } from './geometry';
import type { FreedPicture } from './pictures';
import { type Box, type PlotMetrics, SCREEN } from './plot-layout';

export { type FreedLayout, layoutFreedBar } from './freed-layout';

interface FreedBarProps {
  picture: FreedPicture;
  /** Room for the picture, in px. */
  width: number;
  /** Begins the ids of title and description; unique in the document. */
  id: string;
  /** The user's text size, 1 for 100 %. */
  textScale?: number;
  metrics?: PlotMetrics;
}

/** The week as a track: hours of today filled, hours to free outlined. The large figure stands beside it, as text. */
export function FreedBar({ picture, width, id, textScale = 1, metrics = SCREEN }: FreedBarProps) {
  const layout = layoutFreedBar(picture, width / textScale, metrics);
  const { freed, outline } = layout;
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
      <Bar className="c-whole" box={layout.track} />
      {layout.today && <Bar className="c-filled" box={layout.today} />}
      <rect
        className="c-outlined"
        x={round(freed.x + outline / 2)}
        y={round(freed.y + outline / 2)}
        width={round(freed.width - outline)}
        height={round(freed.height - outline)}
        strokeWidth={round(outline)}
      />
      {layout.texts.map((line) => (
        <ChartText key={`${line.x} ${line.y} ${line.anchor}`} line={line} />
      ))}
    </svg>
  );
}

function Bar({ className, box: { x, y, width, height } }: { className: string; box: Box }) {
  return <rect className={className} x={round(x)} y={round(y)} width={round(width)} height={round(height)} />;
}
