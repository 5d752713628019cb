import { useKit } from '@api/use-kit';
import type { PictureInput } from '@shared/deck/picture';
import { type ProfileTableRow, profileTable } from '@shared/deck/table';
import { traitsOf } from '@shared/domain/comparison';
import { MarkShape } from '@ui/mark-shape';
import { VisuallyHidden } from '@ui/visually-hidden';

/** The picture in figures, with how many statements each figure rests on. */
export function ProfileTable({ input }: { input: PictureInput }) {
  const { t } = useKit();
  const table = profileTable(input);
  const rated = new Map(traitsOf(input.result).map((trait) => [trait.traitId, trait]));
  return (
    <div className="table-frame">
      <table className="profile-table">
        <caption className="sr">{t('results.table.caption', { instrument: input.pack.text.name })}</caption>
        <thead>
          <tr>
            {table.columns.map((column) => (
              <th key={column.id} scope="col" className={column.align === 'right' ? 'n' : undefined}>
                {column.header}
              </th>
            ))}
            <th scope="col" className="n">
              {t('results.table.rated')}
            </th>
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row) => (
            <tr key={row.traitId}>
              {table.columns.map((column, index) =>
                column.id === 'trait' ? (
                  <TraitName key={column.id} row={row} name={row.cells[index] ?? ''} />
                ) : (
                  <td key={column.id} className={classOf(column.id, column.align)}>
                    {row.cells[index]}
                  </td>
                ),
              )}
              <td className="n">
                {t('results.table.ratedOf', {
                  rated: rated.get(row.traitId)?.rated,
                  items: rated.get(row.traitId)?.items,
                })}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function TraitName({ row, name }: { row: ProfileTableRow; name: string }) {
  const { t } = useKit();
  return (
    <th scope="row" className={row.chosen ? 'strong' : undefined}>
      <MarkShape mark={row.mark} size={16} />
      <VisuallyHidden>{t('results.table.dimension', { dimension: row.dimension })} </VisuallyHidden>
      {name}
    </th>
  );
}

function classOf(column: string, align: 'left' | 'right'): string {
  return [align === 'right' ? 'n' : '', column === 'now' ? 'strong' : ''].filter(Boolean).join(' ');
}
