import type { Mark } from '../../domain/instrument';

/** A cell: the words as they are read, and the value for a spreadsheet. */
export interface PictureCell {
  text: string;
  value: string | number | null;
}
export interface PictureColumn {
  id: string;
  header: string;
  align: 'left' | 'right';
}
export interface PictureRow {
  id: string;
  mark: Mark | null;
  /** Name of the mark's dimension, for those who don't see it; empty without a mark. */
  dimension: string;
  /** One a column; the first is the row's name. */
  cells: PictureCell[];
}
/** The same content as a picture, in rows. */
export interface PictureTable {
  caption: string;
  columns: PictureColumn[];
  rows: PictureRow[];
}
