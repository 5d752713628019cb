import { fewLines, measureText, widestOf } from './geometry';
import type { WeekPicture } from './pictures';
import type { Box, PlacedText, PlotMetrics } from './plot-layout';

const LINE = 1.25;
/** Lists stand beside each other where there is room and one would have more names than this. */
const MOST_IN_ONE = 4;
const NARROWEST = 18;
const COLUMN_GAP = 2.5;
const FIGURE_GAP = 1;
const HEAD_SHARE = 0.3;

interface Entry {
  name: string;
  figures: string[];
}

/** The named parts with their hours in each bar, in the bars' order; the parts that have no name in their bar. */
export function layoutWeekList(
  picture: WeekPicture,
  ids: ReadonlySet<string>,
  { top, width }: { top: number; width: number },
  metrics: PlotMetrics,
): { texts: PlacedText[]; rules: Box[]; bottom: number } {
  const size = metrics.axis;
  const entries = entriesOf(picture, ids);
  const gap = COLUMN_GAP * size;
  const fitting = Math.floor((width + gap) / (NARROWEST * size + gap));
  const columns = Math.max(1, Math.min(fitting, Math.ceil(entries.length / MOST_IN_ONE)));
  const columnWidth = (width - (columns - 1) * gap) / columns;
  const perColumn = Math.ceil(entries.length / columns);
  const parts = Array.from({ length: columns }, (_, column) => {
    const some = entries.slice(column * perColumn, (column + 1) * perColumn);
    return layoutColumn(picture, some, { x: column * (columnWidth + gap), top, width: columnWidth }, size);
  });
  return {
    texts: parts.flatMap(({ texts }) => texts),
    rules: parts.flatMap(({ rules }) => rules),
    bottom: Math.max(...parts.map(({ bottom }) => bottom)),
  };
}

function entriesOf(picture: WeekPicture, ids: ReadonlySet<string>): Entry[] {
  const known = new Map<string, string>();
  for (const { parts } of picture.bars) for (const { id, name } of parts) if (ids.has(id)) known.set(id, name);
  return [...known].map(([id, name]) => ({
    name,
    figures: picture.bars.map(({ parts }) => parts.find((part) => part.id === id)?.hoursText ?? '–'),
  }));
}

function layoutColumn(
  { bars }: WeekPicture,
  entries: readonly Entry[],
  { x, top, width }: { x: number; top: number; width: number },
  size: number,
): { texts: PlacedText[]; rules: Box[]; bottom: number } {
  const style = { size };
  const heads = bars.map(({ name }) => fewLines(name, width * HEAD_SHARE, style));
  const figureWidths = bars.map((_, bar) =>
    Math.max(
      widestOf(heads[bar] ?? [], style),
      ...entries.map(({ figures }) => measureText(figures[bar] ?? '', style)),
    ),
  );
  const rights = bars.map((_, bar) => {
    const after = figureWidths.slice(bar + 1).reduce((sum, each) => sum + each + FIGURE_GAP * size, 0);
    return x + width - after;
  });
  const nameWidth = Math.max(size, width - figureWidths.reduce((sum, each) => sum + each + FIGURE_GAP * size, 0));
  const look = { size, strong: false } as const;
  const headLines = Math.max(1, ...heads.map(({ length }) => length));
  const headEnd = top + headLines * size * LINE;
  const texts = heads.flatMap((lines, bar) =>
    lines.map((text, index): PlacedText => {
      const y = headEnd - (lines.length - 1 - index) * size * LINE;
      return { ...look, text, x: rights[bar] ?? x, y, anchor: 'end', role: 'axis' };
    }),
  );
  const rules: Box[] = [{ x, y: headEnd + size * 0.5, width, height: 2 }];
  let y = headEnd + size * 0.6;
  for (const { name, figures } of entries) {
    const lines = fewLines(name, nameWidth, style);
    const first = y + size * 1.2;
    texts.push(
      ...lines.map((text, index): PlacedText => {
        return { ...look, text, x, y: first + index * size * LINE, anchor: 'start', role: 'name' };
      }),
      ...figures.map((text, bar): PlacedText => {
        return { ...look, text, x: rights[bar] ?? x, y: first, anchor: 'end', role: 'value' };
      }),
    );
    y = first + (lines.length - 1) * size * LINE + size * 0.35;
  }
  return { texts, rules, bottom: y + size * 0.3 };
}
