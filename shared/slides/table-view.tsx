import { MarkShape } from '../charts/mark-shape';
import type { TableRow, TableSlide } from '../deck/deck';
import { fitTable, TABLE_STEPS } from '../deck/layout';
import { SlideHeading } from './slide-heading';

/** A table with a header row; marks stand before the first words of their rows. */
export function TableView({ slide }: { slide: TableSlide }) {
  const step = fitTable(slide);
  const size = TABLE_STEPS[step]?.size ?? 18;
  const marked = slide.rows.some((row) => row.mark !== null);
  return (
    <>
      <SlideHeading title={slide.title} />
      <div className="slide-content">
        <table className={`rows-${step}${marked ? ' marked' : ''}`}>
          <colgroup>
            {slide.columns.map((column, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place
              <col key={index} style={{ width: `${column.width * 100}%` }} />
            ))}
          </colgroup>
          <thead>
            <tr>
              {slide.columns.map((column, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place
                <th key={index} scope="col" className={`size-18 ${column.align}`}>
                  {column.header}
                </th>
              ))}
            </tr>
          </thead>
          <tbody className={`size-${size}`}>
            {slide.rows.map((row, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a row is its place
              <Row key={index} row={row} columns={slide.columns} />
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

function Row({ row, columns }: { row: TableRow; columns: TableSlide['columns'] }) {
  return (
    <tr>
      {row.cells.map((cell, index) => {
        const column = columns[index];
        const classes = `${column?.align ?? 'left'}${column?.emphasis ? ' strong' : ''}`;
        if (index > 0) {
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: a cell is its place
            <td key={index} className={classes}>
              {cell}
            </td>
          );
        }
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a cell is its place
          <th key={index} scope="row" className={classes}>
            {row.mark !== null && <MarkShape mark={row.mark} size={26} />}
            {cell}
          </th>
        );
      })}
    </tr>
  );
}
