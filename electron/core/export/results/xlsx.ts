import type { PictureCell, PictureColumn, PictureTable } from '@shared/deck/pictures/picture-table';
import writeExcelFile from 'write-excel-file/node';
import { cleanText } from '../pptx/text/clean';
import type { ResultReport } from './report';

/** Excel's own limit for the name of a sheet, and the signs that it doesn't take. */
const LONGEST_NAME = 31;
const FORBIDDEN = /[[\]:*?/\\']/g;
/** A cell of Excel holds no more. */
const LONGEST_CELL = 32_767;

type SheetCell = {
  value: string | number;
  type: typeof String | typeof Number;
  fontWeight?: 'bold';
  wrap?: boolean;
} | null;

/** A workbook: what it is on the first sheet, then a sheet a table. Numbers are numbers, text is text, never a formula. */
export async function writeXlsx({ title, lines, headline, tables }: ResultReport, first: string): Promise<Uint8Array> {
  const names = new Set<string>();
  const about: SheetCell[][] = [[strong(title)], ...lines.map((line) => [words(line)]), [words(headline)]];
  return write([
    { data: about, sheet: nameSheet(first, names), columns: [{ width: 100 }] },
    ...tables.map((table) => sheetOf(table, names)),
  ]);
}

/** A workbook with one table. */
export function writeTableXlsx(table: PictureTable): Promise<Uint8Array> {
  return write([sheetOf(table, new Set())]);
}

interface Sheet {
  data: SheetCell[][];
  sheet: string;
  columns: { width: number }[];
  stickyRowsCount?: number;
}

async function write(sheets: Sheet[]): Promise<Uint8Array> {
  const buffer = await writeExcelFile(sheets).toBuffer();
  return new Uint8Array(buffer);
}

function sheetOf(table: PictureTable, names: Set<string>): Sheet {
  return {
    data: [table.columns.map(({ header }) => strong(header)), ...table.rows.map(({ cells }) => cells.map(cellOf))],
    sheet: nameSheet(table.caption, names),
    columns: table.columns.map((column, index) => ({ width: widthOf(column, table, index) })),
    stickyRowsCount: 1,
  };
}

function cellOf({ value }: PictureCell): SheetCell {
  if (value === null || value === '') return null;
  return typeof value === 'number' ? { value, type: Number } : words(value);
}

function words(text: string): SheetCell {
  const value = cleanText(text).slice(0, LONGEST_CELL);
  return value === '' ? null : { value, type: String, wrap: value.length > 40 };
}

function strong(text: string): SheetCell {
  const cell = words(text);
  return cell && { ...cell, fontWeight: 'bold' };
}

/** In characters, as wide as what stands in it, within reason. */
function widthOf({ header }: PictureColumn, { rows }: PictureTable, index: number): number {
  const longest = Math.max(header.length, ...rows.map(({ cells }) => cells[index]?.text.length ?? 0));
  return Math.min(60, Math.max(8, longest + 2));
}

/** Each sheet has a name of its own, whatever the tables are called. */
function nameSheet(wanted: string, taken: Set<string>): string {
  const plain = cleanText(wanted).replace(FORBIDDEN, ' ').trim() || 'Sheet';
  for (let number = 1; ; number += 1) {
    const ending = number === 1 ? '' : ` ${number}`;
    const name = plain.slice(0, LONGEST_NAME - ending.length).trim() + ending;
    if (taken.has(name.toLowerCase())) continue;
    taken.add(name.toLowerCase());
    return name;
  }
}
