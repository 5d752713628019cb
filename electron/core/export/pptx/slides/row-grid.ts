import type { Mark } from '@shared/domain/instrument';
import { PAGE, PAGE_WIDTH, SMALLEST } from '../page';
import { fitSize, type TypeStyle } from '../text/fit';

/** Rows with a mark, a name, a track and words or figures, as on the slide of a team's spread. */
export interface GridSource {
  heads: { text: string; align: 'left' | 'right'; width: number }[];
  rows: GridRow[];
  scale: { low: string; high: string };
  /** Rows are no lower than this, in px. */
  least: number;
}
export interface GridRow {
  mark: Mark;
  name: string;
  dimension: string;
  figures: { text: string; bold: boolean; isQuiet: boolean }[];
  /** Stands in place of the track; else empty. */
  note: string;
}
/** The rows of one slide, by place; with their height and the size of their type in px. */
export interface GridPart {
  from: number;
  to: number;
  pitch: number;
  size: number;
}

export const LEGEND_HEIGHT = 32;
/** Height of the scale's words and numbers over the rows. */
export const GRID_HEAD = 48;
export const NAME = { indent: 31, width: 396, gap: 14 };
export const FIGURE_INDENT = 18;
export const GRID_TOP = PAGE.top + LEGEND_HEIGHT;
const ROOM = PAGE.bottom - GRID_TOP - GRID_HEAD;
const USUAL_PITCH = 72;
export const GRID_TYPE: TypeStyle = { bold: false, leading: 1.15, tracking: 0 };
const SIZE = 21;

/** Left edge and width of the tracks' column. */
export function bandOf({ heads }: GridSource): { left: number; width: number } {
  const figures = heads.reduce((sum, { width }) => sum + width, 0);
  return { left: PAGE.left + NAME.width, width: PAGE_WIDTH - NAME.width - figures };
}

/** The rows on as few slides as leave their type at 12 pt or more. */
export function cutGrid(source: GridSource): GridPart[] {
  const count = source.rows.length;
  const most = Math.max(1, Math.min(count, Math.floor(ROOM / source.least)));
  for (let perPage = most; perPage > 1; perPage--) {
    const even = Math.ceil(count / Math.ceil(count / perPage));
    const pitch = Math.min(USUAL_PITCH, ROOM / even);
    const size = sizeFor(source, pitch);
    if (size >= SMALLEST) return inParts(count, even, pitch, size);
  }
  return inParts(count, 1, ROOM, sizeFor(source, ROOM));
}

function inParts(count: number, perPage: number, pitch: number, size: number): GridPart[] {
  const pages = Math.max(1, Math.ceil(count / perPage));
  return Array.from({ length: pages }, (_, page) => ({
    from: page * perPage,
    to: Math.min(count, (page + 1) * perPage),
    pitch,
    size,
  }));
}

/** The type size in px at which every text of every row fits its cell. */
function sizeFor(source: GridSource, pitch: number): number {
  const sizeOf = (text: string, w: number, bold: boolean) =>
    fitSize(text, { w, h: pitch }, SIZE, { ...GRID_TYPE, bold });
  const band = bandOf(source).width;
  const sizes = source.rows.flatMap(({ name, figures, note }) => [
    sizeOf(name, NAME.width - NAME.indent - NAME.gap, false),
    sizeOf(note, band - NAME.gap, false),
    ...figures.map(({ text, bold }, at) => sizeOf(text, (source.heads[at]?.width ?? 0) - FIGURE_INDENT, bold)),
  ]);
  return Math.min(SIZE, ...sizes);
}
