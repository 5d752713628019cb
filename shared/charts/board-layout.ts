import { measureText, wrapText } from './geometry';
import type { BoardColumnPicture, BoardPicture } from './pictures';
import { type Box, heightOf, type PlacedMark, type PlacedText, type PlotMetrics, placeCentred } from './plot-layout';

/** A column is no narrower than this while there are several beside each other, in em. */
const NARROWEST = 9.5;
const MOST_BESIDE = 4;
const GAP = 12;
const PAD = 14;
const GOAL_GAP = 12;
const MOST_LINES = 3;
const MOST_DETAIL_LINES = 2;
const LINK_TRACK = { width: 168, gap: 20 };

export interface PlacedColumn extends Box {
  id: string;
  state: BoardColumnPicture['state'];
}
export interface PlacedLink {
  id: string;
  y: number;
  left: number;
  right: number;
  /** 1 to 5 as an x position; null where no goal is rated. */
  x: number | null;
}
export interface BoardLayout {
  width: number;
  height: number;
  columns: PlacedColumn[];
  marks: PlacedMark[];
  /** Hairlines between the goals of a column. */
  rules: { x: number; y: number; width: number }[];
  texts: PlacedText[];
  links: PlacedLink[];
}

/** Columns beside each other as far as the width goes, then the links from level to level. */
export function layoutBoard(picture: BoardPicture, width: number, metrics: PlotMetrics): BoardLayout {
  const layout: BoardLayout = { width, height: 0, columns: [], marks: [], rules: [], texts: [], links: [] };
  const beside = columnsBeside(picture.columns.length, width, metrics.text);
  const columnWidth = (width - GAP * (beside - 1)) / beside;
  let y = 0;
  for (let first = 0; first < picture.columns.length; first += beside) {
    const row = picture.columns.slice(first, first + beside);
    const boxes = row.map((column, index) =>
      addColumn(layout, column, { x: index * (columnWidth + GAP), y, width: columnWidth }, metrics),
    );
    const height = Math.max(...boxes.map((box) => box.height));
    for (const box of boxes) layout.columns.push({ ...box, height });
    y += height + GAP;
  }
  layout.height = Math.ceil(addLinks(layout, picture, y + GAP, metrics));
  return layout;
}

/** As many as have room, in rows of about the same length. */
function columnsBeside(count: number, width: number, size: number): number {
  const most = Math.min(MOST_BESIDE, Math.max(1, Math.floor((width + GAP) / (NARROWEST * size + GAP))));
  return Math.max(1, Math.ceil(count / Math.ceil(count / most)));
}

function addColumn(
  layout: BoardLayout,
  column: BoardColumnPicture,
  { x, y, width }: Omit<Box, 'height'>,
  metrics: PlotMetrics,
): PlacedColumn {
  const { text: size, axis, dimensionX } = metrics;
  const left = x + PAD;
  const room = width - 2 * PAD;
  const name = wrapText(column.name, room - dimensionX, { size, strong: true });
  const count = wrapText(column.countText, room, { size: axis, strong: column.state !== 'some' });
  layout.marks.push({ mark: column.mark, x: left + metrics.headingMark * 1.1, y: y + PAD + heightOf(['–'], size) / 2 });
  let bottom = y + PAD;
  const add = (lines: string[], block: Omit<PlacedText, 'y' | 'text' | 'anchor'>, gap = 0) => {
    const height = heightOf(lines, block.size);
    layout.texts.push(...placeCentred(lines, bottom + gap + height / 2, { ...block, anchor: 'start' }));
    bottom += gap + height;
  };
  add(name, { x: left + dimensionX, size, role: 'dimension', strong: true, mark: column.mark });
  const isSome = column.state === 'some';
  add(count, { x: left, size: axis, role: isSome ? 'axis' : 'value', strong: !isSome }, 4);
  for (const goal of column.goals) {
    layout.rules.push({ x: left, y: bottom + GOAL_GAP, width: room });
    add(cut(goal.text, room, size, MOST_LINES), { x: left, size, role: 'name', strong: false }, 2 * GOAL_GAP - 4);
    if (goal.detail !== '') {
      add(cut(goal.detail, room, axis, MOST_DETAIL_LINES), { x: left, size: axis, role: 'axis', strong: false }, 2);
    }
  }
  return { id: column.id, state: column.state, x, y, width, height: bottom + PAD - y };
}

/** The first lines of a text; the last ends in "…" where there are more. */
function cut(text: string, width: number, size: number, most: number): string[] {
  const lines = wrapText(text, width, { size });
  const last = lines[most - 1];
  if (lines.length <= most || last === undefined) return lines;
  let shown = last.trimEnd();
  while (shown.includes(' ') && measureText(`${shown}…`, { size }) > width)
    shown = shown.slice(0, shown.lastIndexOf(' '));
  while (shown !== '' && measureText(`${shown}…`, { size }) > width) shown = shown.slice(0, -1);
  return [...lines.slice(0, most - 1), `${shown}…`];
}

/** Name, small track and value of each link; returns where they end. */
function addLinks(layout: BoardLayout, picture: BoardPicture, top: number, metrics: PlotMetrics): number {
  if (picture.links.length === 0) return top - 2 * GAP;
  const { text: size } = metrics;
  const title = wrapText(picture.linksTitle, layout.width, { size, strong: true });
  const block = { x: 0, anchor: 'start', size, role: 'name', strong: false } as const;
  layout.texts.push(...placeCentred(title, top + heightOf(title, size) / 2, { ...block, strong: true }));
  let y = top + heightOf(title, size) + GAP;
  const valueWidth =
    Math.max(...picture.links.map(({ valueText }) => measureText(valueText, { size, strong: true }))) + 1;
  const trackWidth = Math.min(LINK_TRACK.width, layout.width / 3);
  const most = layout.width - valueWidth - trackWidth - 2 * LINK_TRACK.gap;
  const names = picture.links.map(({ name }) => wrapText(name, most, { size }));
  const nameWidth = Math.max(...names.flat().map((line) => measureText(line, { size })));
  const left = Math.min(nameWidth, most) + LINK_TRACK.gap;
  for (const [index, { id, value, valueText }] of picture.links.entries()) {
    const lines = names[index] ?? [];
    const height = Math.max(metrics.row, heightOf(lines, size) + 6);
    const middle = y + height / 2;
    const right = left + trackWidth;
    const inset = metrics.mark;
    const x = value === null ? null : left + inset + ((value - 1) / 4) * (trackWidth - 2 * inset);
    layout.links.push({ id, y: middle, left, right, x });
    const valueX = right + LINK_TRACK.gap + valueWidth;
    layout.texts.push(
      ...placeCentred(lines, middle, block),
      ...placeCentred([valueText], middle, {
        ...block,
        x: valueX,
        anchor: 'end',
        role: 'value',
        strong: value !== null,
      }),
    );
    y += height;
  }
  return y + 2;
}
