import type { PictureGroup, PictureRow, ProfilePicture } from '@shared/charts/picture';
import { PAGE, SMALLEST } from '../page';
import { fitSize, measure, STRONG, type TypeStyle } from '../text/fit';

/** Columns of the dot plot as x positions on the slide, after the reference. */
const BAND_LEFT = 552;
const CHANGE = { gap: 18, width: 138 };
const NOW_WIDTH = 58;
/** From the left edge to the dimension's word. */
export const WORD_INDENT = 31;
const WORD_COLUMN = { least: 116, most: 240 };
const NAME_GAP = 14;

/** Height of the scale's words and numbers over the rows. */
export const HEAD = 48;
const ROOM = 450;
const USUAL_PITCH = 48;
export const ROW_TYPE: TypeStyle = { bold: true, leading: 1.15, tracking: 0 };
const ROW_SIZE = 21;

/** Where the columns of a picture stand: left edges and widths in px. */
export interface ProfileColumns {
  word: number;
  name: number;
  band: number;
  now: number;
  /** 0 when nothing is compared. */
  change: number;
  bandLeft: number;
}

/** The part of a picture that one slide shows, with the height of its rows and the size of their type in px. */
export interface ProfilePart {
  groups: PictureGroup[];
  pitch: number;
  size: number;
}

export function profileColumns(picture: ProfilePicture): ProfileColumns {
  const longest = Math.max(0, ...picture.groups.map(({ name }) => measure(name, ROW_SIZE, STRONG)));
  const word = Math.min(WORD_COLUMN.most, Math.max(WORD_COLUMN.least, WORD_INDENT + longest + 16));
  const change = picture.compared ? CHANGE.width : 0;
  return {
    word,
    name: BAND_LEFT - PAGE.left - word,
    band: PAGE.right - BAND_LEFT - NOW_WIDTH - change,
    now: NOW_WIDTH,
    change,
    bandLeft: BAND_LEFT,
  };
}

/** Width in px that the text of each column may take. */
export function textWidths({ word, name, now, change }: ProfileColumns) {
  return { word: word - WORD_INDENT - 8, name: name - NAME_GAP, now, change: change - CHANGE.gap };
}

export const CHANGE_INDENT = CHANGE.gap;

/** The picture on as few slides as leave its type at 12 pt or more; rows are higher where long names need it. */
export function cutPicture(picture: ProfilePicture, columns: ProfileColumns): ProfilePart[] {
  const rows = picture.groups.flatMap((group) => group.rows);
  for (let perPage = rows.length; perPage > 1; perPage--) {
    for (const pitch of [Math.min(USUAL_PITCH, ROOM / perPage), ROOM / perPage]) {
      const size = sizeFor(picture, columns, pitch);
      if (size >= SMALLEST) return inParts(picture.groups, evenly(rows.length, perPage), pitch, size);
    }
  }
  return inParts(picture.groups, 1, ROOM, sizeFor(picture, columns, ROOM));
}

/** As many rows a page as give pages of about the same length. */
function evenly(rows: number, perPage: number): number {
  return Math.ceil(rows / Math.ceil(rows / perPage));
}

function inParts(groups: readonly PictureGroup[], perPage: number, pitch: number, size: number): ProfilePart[] {
  return parts(groups, perPage).map((part) => ({ groups: part, pitch, size }));
}

/** The type size in px at which every text of every row fits its cell. */
function sizeFor(picture: ProfilePicture, columns: ProfileColumns, pitch: number): number {
  const width = textWidths(columns);
  const sizeOf = (text: string, w: number, bold: boolean) =>
    fitSize(text, { w, h: pitch }, ROW_SIZE, { ...ROW_TYPE, bold });
  const sizes = picture.groups.flatMap(({ name, rows }) => [
    sizeOf(name, width.word, true),
    ...rows.flatMap((row) => [
      sizeOf(row.name, width.name, row.chosen),
      sizeOf(row.nowText, width.now, true),
      picture.compared ? sizeOf(row.changeText, width.change, false) : ROW_SIZE,
    ]),
  ]);
  return Math.min(ROW_SIZE, ...sizes);
}

function parts(groups: readonly PictureGroup[], perPage: number): PictureGroup[][] {
  const pages: PictureGroup[][] = [[]];
  let count = 0;
  for (const group of groups) {
    for (const row of group.rows) {
      if (count === perPage) {
        pages.push([]);
        count = 0;
      }
      append(pages.at(-1) ?? [], group, row);
      count++;
    }
  }
  return pages;
}

function append(page: PictureGroup[], group: PictureGroup, row: PictureRow): void {
  const last = page.at(-1);
  if (last?.id === group.id) last.rows.push(row);
  else page.push({ ...group, rows: [row] });
}
