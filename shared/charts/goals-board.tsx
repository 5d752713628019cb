import { type BoardLayout, layoutBoard, type PlacedColumn, type PlacedLink } from './board-layout';
import { ChartFrame, type ChartProps } from './chart-frame';
import { ChartText } from './dot-plot';
import { round } from './geometry';
import { MarkGlyph } from './mark-shape';
import { markPath } from './marks';
import type { BoardPicture } from './pictures';
import { type PlotMetrics, positionOn, SCREEN, STEPS } from './plot-layout';

/** This year's goals on their perspectives: what is empty and what is crowded is seen at once. */
export function GoalsBoard({ picture, width, id, textScale = 1, metrics = SCREEN }: ChartProps<BoardPicture>) {
  const layout = layoutBoard(picture, width / textScale, metrics);
  return (
    <ChartFrame picture={picture} layout={layout} textScale={textScale} id={id}>
      {layout.columns.map((column) => (
        <Column key={column.id} column={column} />
      ))}
      <Rules layout={layout} />
      {layout.marks.map(({ mark, x, y }) => (
        <MarkGlyph key={`${x} ${y}`} mark={mark} x={x} y={y} size={metrics.headingMark} />
      ))}
      {layout.links.map((link) => (
        <LinkTrack key={link.id} link={link} metrics={metrics} />
      ))}
      {layout.texts.map((line) => (
        <ChartText key={`${line.x} ${line.y} ${line.anchor}`} line={line} />
      ))}
    </ChartFrame>
  );
}

const GROUNDS = { empty: 'c-empty', crowded: 'c-crowded', some: 'c-band' } as const;

/** The outline of an empty column lies inside its box. */
function Column({ column: { state, x, y, width, height } }: { column: PlacedColumn }) {
  const inset = state === 'empty' ? 1 : 0;
  return (
    <rect
      className={GROUNDS[state]}
      x={round(x + inset)}
      y={round(y + inset)}
      width={round(width - 2 * inset)}
      height={round(height - 2 * inset)}
    />
  );
}

function Rules({ layout }: { layout: BoardLayout }) {
  return (
    <path
      className="c-grid"
      d={layout.rules.map(({ x, y, width }) => `M${round(x)} ${round(y)}h${round(width)}`).join('')}
    />
  );
}

/** A small track from 1 to 5 with a tick at each step. */
function LinkTrack({ link, metrics }: { link: PlacedLink; metrics: PlotMetrics }) {
  const { y, left, right, x } = link;
  const inset = metrics.mark;
  const ticks = STEPS.map((step) => `M${round(positionOn(step, left + inset, right - inset))} ${round(y - 5)}v10`);
  return (
    <g className="c-row">
      <path className="c-grid" d={`M${round(left + inset)} ${round(y)}H${round(right - inset)}${ticks.join('')}`} />
      {x !== null && <path className="c-filled" d={markPath('circle', x, y, metrics.mark)} />}
    </g>
  );
}
