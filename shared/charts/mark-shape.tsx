import type { Mark } from '../domain/instrument';
import { MARK_ROLES, markPath } from './marks';

/** Room of the shape in its box of 24: the size that lets the widest mark touch the edges. */
const FILLED = 8.6;
/** A hollow mark's line is part of its size. */
const HOLLOW = 7.05;
const LINE = 2.2;

interface MarkShapeProps {
  mark: Mark;
  /** Side of the square box, in px. */
  size: number;
  hollow?: boolean;
  /** Name for those who don't see it; without one the shape is decoration. */
  title?: string;
}

/** A dimension's mark as a picture of its own, beside a word. */
export function MarkShape({ mark, size, hollow = false, title }: MarkShapeProps) {
  // A triangle's weight lies low: half a unit down it looks centred.
  const y = mark === 'triangle' ? 12.5 : 12;
  const box = { className: 'shape', width: size, height: size, viewBox: '0 0 24 24' };
  const shape = <MarkPath mark={mark} x={12} y={y} size={hollow ? HOLLOW : FILLED} line={hollow ? LINE : 0} />;
  if (title === undefined) {
    return (
      <svg {...box} aria-hidden="true">
        {shape}
      </svg>
    );
  }
  return (
    <svg {...box} role="img" aria-label={title}>
      {shape}
    </svg>
  );
}

interface MarkGlyphProps {
  mark: Mark;
  x: number;
  y: number;
  /** Radius of the circle; the others are drawn to look as large. */
  size: number;
  /** Width of the line of a hollow mark; 0 for a filled one. */
  line?: number;
}

/** A mark inside a chart, centred on (x, y). Hollow ones are filled with `--bg`, the ground that they stand on. */
export function MarkGlyph(props: MarkGlyphProps) {
  return (
    <g className="c-mark">
      <MarkPath {...props} />
    </g>
  );
}

function MarkPath({ mark, x, y, size, line = 0 }: MarkGlyphProps) {
  const colour = `var(--${MARK_ROLES[mark]})`;
  const path = markPath(mark, x, y, size);
  if (line === 0) return <path d={path} fill={colour} />;
  return <path d={path} fill="var(--bg, var(--paper))" stroke={colour} strokeWidth={line} />;
}
