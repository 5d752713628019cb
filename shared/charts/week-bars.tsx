import { ChartText } from './dot-plot';
import { round, withoutSoftHyphens } from './geometry';
import type { WeekPicture } from './pictures';
import { type PlotMetrics, SCREEN } from './plot-layout';
import { layoutWeekBars, type PlacedPart } from './week-layout';

export { layoutWeekBars, type WeekLayout } from './week-layout';

interface WeekBarsProps {
  picture: WeekPicture;
  /** Room for the picture, in px. */
  width: number;
  /** Begins the ids of title and description; unique in the document. */
  id: string;
  /** The user's text size, 1 for 100 %. Larger text leaves less room, as on a narrower screen. */
  textScale?: number;
  metrics?: PlotMetrics;
}

const EDGE = 1.5;

/** The week as it is over the week as wished for, each a stacked bar of hours; the focus is filled with ink. */
export function WeekBars({ picture, width, id, textScale = 1, metrics = SCREEN }: WeekBarsProps) {
  const layout = layoutWeekBars(picture, width / textScale, metrics);
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
      {layout.parts.map((part) => (
        <Part key={`${part.bar} ${part.id}`} part={part} />
      ))}
      {layout.list.rules.map(({ x, y, width: long, height }) => (
        <rect key={x} className="c-filled" x={round(x)} y={round(y)} width={round(long)} height={height} />
      ))}
      {[...layout.texts, ...layout.list.texts].map((line) => (
        <ChartText key={`${line.x} ${line.y} ${line.anchor}`} line={line} />
      ))}
    </svg>
  );
}

function Part({ part: { box, texts, isFocus } }: { part: PlacedPart }) {
  const edge = Math.min(EDGE, box.width / 2);
  return (
    <g {...(isFocus ? { className: 'c-on-ink' } : {})}>
      <rect
        className={isFocus ? 'c-part c-focus' : 'c-part'}
        x={round(box.x + edge / 2)}
        y={round(box.y + edge / 2)}
        width={round(box.width - edge)}
        height={round(box.height - edge)}
        strokeWidth={edge}
      />
      {texts.map((line) => (
        <ChartText key={line.y} line={line} />
      ))}
    </g>
  );
}
