import { lineEnds } from '../charts/geometry';
import type { PictureGroup, ProfilePicture } from '../charts/picture';
import type { Translate } from '../i18n/translator';
import type { ListEntry, ListSlide, ProfileSlide, Slide, TableRow, TableSlide } from './deck';
import {
  CONTENT,
  cellWidth,
  entryHeight,
  headHeight,
  LINE_HEIGHTS,
  LIST_PARAGRAPH_GAP,
  LIST_STEPS,
  listWidth,
  rowHeight,
  TABLE_STEPS,
} from './layout';

/** More rows than this and a plot's text would become too small. */
const MOST_PLOT_ROWS = 14;
const MOST_SPREAD_ROWS = 6;
const MOST_SIDES_ROWS = 8;
const TABLE_STEP = TABLE_STEPS.length - 1;
const LIST_STEP = 3;

const PAGE_MARK = '--';

/** The id of a slide's first page: its own, or without the page number. */
export function firstPageId(slideId: string): string {
  return slideId.split(PAGE_MARK)[0] ?? slideId;
}

export function isContinuation(slideId: string): boolean {
  return slideId.includes(PAGE_MARK);
}

/** A slide as one or more that each fit; the first keeps the id and what to say, the others are numbered from 2. */
export function paginate(slide: Slide, t: Translate): Slide[] {
  return pagesOf(slide).map((page, index) => {
    if (index === 0) return page;
    const number = index + 1;
    const title = t('deck.page', { title: slide.title, page: number });
    return { ...page, id: `${slide.id}${PAGE_MARK}${number}`, title, speakerNotes: '' };
  });
}

function pagesOf(slide: Slide): Slide[] {
  switch (slide.kind) {
    case 'profile':
      return paginateProfile(slide);
    case 'spread':
      return evenly(slide.picture.rows, MOST_SPREAD_ROWS).map((rows) => ({
        ...slide,
        picture: { ...slide.picture, rows },
      }));
    case 'sides':
      return evenly(slide.picture.rows, MOST_SIDES_ROWS).map((rows) => ({
        ...slide,
        picture: { ...slide.picture, rows },
      }));
    case 'table':
      return paginateTable(slide);
    case 'list':
      return paginateList(slide);
    default:
      return [slide];
  }
}

function paginateProfile(slide: ProfileSlide): ProfileSlide[] {
  const parts = slide.picture.groups.flatMap((group) =>
    chunk(group.rows, MOST_PLOT_ROWS).map((rows): PictureGroup => ({ ...group, rows })),
  );
  const pages = fill(parts, MOST_PLOT_ROWS, (group) => group.rows.length);
  return pages.map((groups) => ({ ...slide, picture: { ...slide.picture, groups } satisfies ProfilePicture }));
}

function paginateTable(slide: TableSlide): TableSlide[] {
  const room = CONTENT.height - headHeight(slide);
  const rows = slide.rows.flatMap((row) => splitRow(slide, row, room));
  return fill(rows, room, (row) => rowHeight(slide, row, TABLE_STEP)).map((page) => ({ ...slide, rows: page }));
}

/** A row that is higher than a page goes on in rows of their own. */
function splitRow(slide: TableSlide, row: TableRow, room: number): TableRow[] {
  if (rowHeight(slide, row, TABLE_STEP) <= room) return [row];
  const { size, pad } = TABLE_STEPS[TABLE_STEP] ?? { size: 18, pad: 5 };
  const lines = Math.floor((room - 2 * pad - 2) / LINE_HEIGHTS[size]);
  const columns = row.cells.map((cell, index) => {
    const style = { size, strong: slide.columns[index]?.emphasis ?? false };
    return splitText(cell, cellWidth(slide, index), style, lines);
  });
  const count = Math.max(...columns.map((parts) => parts.length));
  return Array.from({ length: count }, (_, part) => ({
    mark: part === 0 ? row.mark : null,
    cells: columns.map((parts) => parts[part] ?? ''),
  }));
}

function paginateList(slide: ListSlide): ListSlide[] {
  const width = listWidth(slide);
  const gap = LIST_STEPS[LIST_STEP]?.gap ?? 0;
  const entries = slide.entries.flatMap((entry) => splitEntry(entry, width));
  const pages = fill(entries, CONTENT.height + gap, (entry) => entryHeight(entry, width, LIST_STEP) + gap);
  return pages.map((page) => ({ ...slide, entries: page }));
}

/** An entry that is higher than a page goes on under the same heading. Its parts have no id: they can't be edited. */
function splitEntry(entry: ListEntry, width: number): ListEntry[] {
  if (entryHeight(entry, width, LIST_STEP) <= CONTENT.height) return [entry];
  const size = LIST_STEPS[LIST_STEP]?.size ?? 18;
  const heading = entryHeight({ ...entry, lines: [] }, width, LIST_STEP);
  const room = Math.max(LINE_HEIGHTS[size] * 3, CONTENT.height - heading);
  const most = Math.floor((room - LIST_PARAGRAPH_GAP) / LINE_HEIGHTS[size]);
  const paragraphs = entry.lines.flatMap((line) => splitText(line, width, { size, strong: false }, most));
  const height = (line: string) => lineEnds(line, width, { size }).length * LINE_HEIGHTS[size] + LIST_PARAGRAPH_GAP;
  return fill(paragraphs, room, height).map((lines) => ({ mark: entry.mark, heading: entry.heading, lines }));
}

/** A text in parts of at most so many lines each. */
function splitText(text: string, width: number, style: { size: number; strong: boolean }, lines: number): string[] {
  const ends = lineEnds(text, width, style);
  const parts: string[] = [];
  let start = 0;
  for (let line = lines - 1; start < text.length; line += lines) {
    const end = ends[line] ?? text.length;
    parts.push(text.slice(start, end).trimEnd());
    start = end;
  }
  return parts.length > 0 ? parts : [''];
}

/** Things in order on pages: as many on each as there is room for, at least one. */
function fill<T>(things: readonly T[], room: number, heightOf: (thing: T) => number): T[][] {
  const pages: T[][] = [];
  let left = 0;
  for (const thing of things) {
    const height = heightOf(thing);
    const page = pages.at(-1);
    if (page === undefined || height > left) {
      pages.push([thing]);
      left = room - height;
    } else {
      page.push(thing);
      left -= height;
    }
  }
  return pages;
}

/** Things in order on as few pages as hold them, about as many on each; one page for none. */
function evenly<T>(things: readonly T[], most: number): T[][] {
  const pages = Math.max(1, Math.ceil(things.length / most));
  return things.length === 0 ? [[]] : chunk(things, Math.ceil(things.length / pages));
}

function chunk<T>(things: readonly T[], size: number): T[][] {
  return fill(things, size, () => 1);
}
