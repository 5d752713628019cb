import { useKit } from '@api/use-kit';
import type { Pack } from '@shared/content/pack';
import { traitText } from '@shared/content/words';
import { listTraits } from '@shared/domain/traverse';
import type { Board, BoardColumn } from '@shared/domain/year-goals';
import { MarkShape } from '@ui/mark-shape';

/** How many goals lie on each perspective: which are empty and which are crowded is seen at once. */
export function GoalsStrip({ pack, board }: { pack: Pack; board: Board }) {
  const { t } = useKit();
  return (
    <>
      <ul className="goals-strip" aria-label={t('kinds.goals.spread')}>
        {board.columns.map((column) => (
          <PerspectiveCount key={column.perspective} pack={pack} column={column} />
        ))}
      </ul>
      {board.unplaced.length > 0 ? (
        <p className="small">{t('group.board.headline.unplaced', { count: board.unplaced.length })}</p>
      ) : null}
    </>
  );
}

function PerspectiveCount({ pack, column }: { pack: Pack; column: BoardColumn }) {
  const { t } = useKit();
  const { perspective, goals, state } = column;
  const mark = listTraits(pack.instrument).find(({ trait }) => trait.id === perspective)?.dimension.mark;
  return (
    <li className="perspective" data-state={state}>
      <p className="perspective-name">
        {mark ? <MarkShape mark={mark} size={18} /> : null} {traitText(pack, perspective).name}
      </p>
      <p className="perspective-blocks" aria-hidden="true">
        {goals.map(({ id }) => (
          <span key={id} />
        ))}
      </p>
      <p className="perspective-count">{t(`group.board.count.${state}`, { count: goals.length })}</p>
    </li>
  );
}
