import { useKit } from '@api/use-kit';
import { WeekBars } from '@shared/charts/week-bars';
import { weekPicture, weekTable } from '@shared/deck/pictures/week';
import { weekOf } from '@shared/domain/week';
import { useMemo } from 'react';
import { FigureSection } from './figure-section';
import type { KindProps } from './registry';

/** The week against the week wished for. Nothing while none is filled in. */
export function WeekSection({ scene: { data }, textScale }: KindProps) {
  const { t, language } = useKit();
  const { pack, round } = data;
  const drawn = useMemo(() => {
    const week = weekOf(pack.instrument, round);
    if (!week) return null;
    const input = { week, pack, language, t };
    return { picture: weekPicture(input), table: weekTable(input) };
  }, [pack, round, language, t]);
  if (!drawn) return null;
  return (
    <FigureSection title={drawn.picture.title} table={drawn.table}>
      {(width) => <WeekBars picture={drawn.picture} width={width} textScale={textScale} id="week" />}
    </FigureSection>
  );
}
