import type { PictureCell, PictureTable } from '@shared/deck/pictures/picture-table';
import type { Language } from '@shared/domain/language';
import Papa from 'papaparse';
import type { ResultReport } from './report';

/** Excel in Nordic countries takes a semicolon, and a byte order mark for UTF-8; in English a comma. */
const DELIMITERS: Record<Language, string> = { sv: ';', nb: ';', nn: ';', da: ';', en: ',' };
const DECIMALS: Record<Language, string> = { sv: ',', nb: ',', nn: ',', da: ',', en: '.' };
const BOM = '\ufeff';

/** The whole report in one table file: what it is, then each table under its caption. No cell is ever a formula. */
export function writeCsv({ title, lines, headline, tables }: ResultReport, language: Language): Uint8Array {
  const rows: string[][] = [
    [title],
    ...lines.map((line) => [line]),
    [headline],
    ...tables.flatMap((table) => [[], [plain(table.caption)], ...tableRows(table, language)]),
  ];
  return encode(rows, language);
}

/** One table with its header. */
export function writeTableCsv(table: PictureTable, language: Language): Uint8Array {
  return encode(tableRows(table, language), language);
}

function tableRows({ columns, rows }: PictureTable, language: Language): string[][] {
  return [
    columns.map(({ header }) => header),
    ...rows.map(({ cells }) => cells.map((cell) => csvValue(cell, language))),
  ];
}

/** Soft hyphens would be seen. */
function plain(text: string): string {
  return text.replaceAll('\u00ad', '');
}

function csvValue({ value }: PictureCell, language: Language): string {
  if (value === null) return '';
  return typeof value === 'number' ? String(value).replace('.', DECIMALS[language]) : plain(value);
}

function encode(rows: string[][], language: Language): Uint8Array {
  const text = Papa.unparse(rows, { delimiter: DELIMITERS[language], newline: '\r\n', escapeFormulae: FORMULA });
  return new TextEncoder().encode(`${BOM}${text}\r\n`);
}

/** What a spreadsheet would run rather than show. A number with its sign is a number. */
const FORMULA = /^(?:[=@\t\r]|[+-](?!\d+(?:[.,]\d+)?$)).*$/s;
