import { withoutSoftHyphens } from '../../charts/geometry';
import type { TableColumn, TableSlide } from '../deck';
import type { PictureCell, PictureColumn, PictureTable } from '../pictures/picture-table';

/** A column is as wide as this many characters at least, and no text makes it wider than that many. */
const LEAST = 7;
const MOST = 42;

/**
 * The table of a picture as a slide's columns and rows, without columns that say nothing in any row. `editable`: ids of
 * the columns that hold the user's own words; a row without a mark is a sum, and not hers. Each column gets its share of
 * the width by its longest text.
 */
export function slideTable(
  table: PictureTable,
  editable: readonly string[] = [],
): Pick<TableSlide, 'columns' | 'rows'> {
  const columns = table.columns
    .map((column, index) => ({ column, index, texts: table.rows.map(({ cells }) => cells[index]?.text ?? '') }))
    .filter(({ index }) => index === 0 || table.rows.some(({ cells }) => hasValue(cells[index])));
  const lengths = columns.map(({ column, texts }) => lengthOf(column, texts));
  const whole = lengths.reduce((sum, length) => sum + length, 0);
  return {
    columns: columns.map(
      ({ column: { id, header, align } }, index): TableColumn => ({
        ...(editable.includes(id) ? { id } : {}),
        header,
        align,
        width: (lengths[index] ?? 0) / whole,
        emphasis: false,
      }),
    ),
    rows: table.rows.map(({ id, mark }, row) => ({
      ...(editable.length > 0 && mark !== null ? { id } : {}),
      mark,
      cells: columns.map(({ texts }) => texts[row] ?? ''),
    })),
  };
}

function hasValue(cell: PictureCell | undefined): boolean {
  return cell !== undefined && cell.value !== null && cell.value !== '';
}

/** Characters that a column needs: whole words of its header, and its longest text within reason. */
function lengthOf({ header }: PictureColumn, texts: readonly string[]): number {
  const words = Math.max(...header.split(/\s/).map((word) => word.length));
  const longest = Math.max(...texts.map((text) => withoutSoftHyphens(text).length), 0);
  return Math.min(MOST, Math.max(LEAST, words + 2, longest));
}
