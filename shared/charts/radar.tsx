import { ChartText } from './dot-plot';
import { withoutSoftHyphens } from './geometry';
import { MarkGlyph } from './mark-shape';
import type { ProfilePicture } from './picture';
import { layoutRadar } from './radar-layout';

interface RadarProps {
  picture: ProfilePicture;
  /** Room for the picture, in px. */
  width: number;
  /** Begins the ids of title and description; unique in the document. */
  id: string;
  /** The user's text size, 1 for 100 %. */
  textScale?: number;
  /** That the shape depends on the order of the traits; stands under the wheel. */
  note?: string;
}

/** The profile as a radar in the pack's order: the second picture, never the only one. */
export function Radar({ picture, width, id, textScale = 1, note = '' }: RadarProps) {
  const layout = layoutRadar(picture, width / textScale, note);
  const outermost = layout.rings.at(-1);
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
      <desc id={`${id}-desc`}>{withoutSoftHyphens([picture.description, note].filter(Boolean).join(' '))}</desc>
      <path className="c-band" d={outermost} />
      <path className="c-grid" d={[...layout.rings, ...layout.spokes].join('')} />
      {layout.area && <path className="c-now" d={layout.area} />}
      <path className="c-target-line" d={layout.target} />
      <path className="c-before-line" d={layout.before} />
      <path className="c-now-line" d={layout.now} />
      {layout.marks.map(({ mark, x, y }) => (
        <MarkGlyph key={`${x} ${y}`} mark={mark} x={x} y={y} size={7} />
      ))}
      {layout.texts.map((line) => (
        <ChartText key={`${line.x} ${line.y} ${line.anchor}`} line={line} />
      ))}
    </svg>
  );
}
