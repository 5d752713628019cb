import type { PictureTable as Table } from '@shared/deck/pictures/picture-table';
import { MarkShape } from '@ui/mark-shape';
import { VisuallyHidden } from '@ui/visually-hidden';

/** A picture's content in rows. The column named `nameColumn` holds the row's name; the first unless said. */
export function PictureTable({ table, nameColumn }: { table: Table; nameColumn?: string }) {
  const named = nameColumn ?? table.columns[0]?.id;
  return (
    <div className="table-frame">
      <table className="profile-table">
        <caption className="sr">{table.caption}</caption>
        <thead>
          <tr>
            {table.columns.map(({ id, header, align }) => (
              <th key={id} scope="col" className={align === 'right' ? 'n' : undefined}>
                {header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row) => (
            <tr key={row.id}>
              {table.columns.map(({ id, align }, index) =>
                id === named ? (
                  <th key={id} scope="row">
                    {row.mark ? <MarkShape mark={row.mark} size={16} /> : null}
                    {row.dimension ? <VisuallyHidden>{row.dimension}: </VisuallyHidden> : null}
                    {row.cells[index]?.text}
                  </th>
                ) : (
                  <td key={id} className={align === 'right' ? 'n' : undefined}>
                    {row.cells[index]?.text}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
