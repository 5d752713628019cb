import { useKit } from '@api/use-kit';
import { GoalsBoard } from '@shared/charts/goals-board';
import { boardPicture, boardTable } from '@shared/deck/pictures/board';
import { boardOf } from '@shared/domain/year-goals';
import { useMemo } from 'react';
import { FigureSection } from './figure-section';
import type { KindProps } from './registry';

/** This year's goals on the perspectives, and how well they are carried. Nothing while no goal is written. */
export function BoardSection({ scene: { data }, textScale }: KindProps) {
  const { t, language } = useKit();
  const { pack, round } = data;
  const drawn = useMemo(() => {
    const board = boardOf(pack.instrument, round);
    if (!board) return null;
    const input = { board, pack, language, t };
    return { picture: boardPicture(input), table: boardTable(input) };
  }, [pack, round, language, t]);
  if (!drawn) return null;
  return (
    <FigureSection title={drawn.picture.title} table={drawn.table}>
      {(width) => <GoalsBoard picture={drawn.picture} width={width} textScale={textScale} id="board" />}
    </FigureSection>
  );
}
