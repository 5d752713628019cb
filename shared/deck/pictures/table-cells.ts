import type { Language } from '../../domain/language';
import { formatDifference, formatScore } from '../../i18n/format';
import type { PictureCell, PictureColumn } from './picture-table';

export function textCell(text: string): PictureCell {
  return { text, value: text === '' ? null : text };
}

/** A count or a number that is read as it stands. */
export function numberCell(value: number | null): PictureCell {
  return { text: value === null ? '–' : String(value), value };
}

/** A value from 1 to 5 with one decimal. In a spreadsheet it is no more exact than it is shown. */
export function scoreCell(language: Language, value: number | null): PictureCell {
  return { text: formatScore(language, value), value: value === null ? null : toDecimal(value) };
}

/** A difference with its sign. */
export function differenceCell(language: Language, value: number | null): PictureCell {
  if (value === null) return { text: '–', value: null };
  return { text: formatDifference(language, value), value: toDecimal(value) };
}

export function leftColumn(id: string, header: string): PictureColumn {
  return { id, header, align: 'left' };
}

export function rightColumn(id: string, header: string): PictureColumn {
  return { id, header, align: 'right' };
}

function toDecimal(value: number): number {
  return Math.round(value * 10) / 10;
}
