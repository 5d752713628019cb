import { useKit } from '@api/use-kit';
import { SidesPlot } from '@shared/charts/sides-plot';
import { sidesPicture } from '@shared/deck/pictures/sides';
import { useMemo } from 'react';
import type { ViewProps } from './view';

/** The two parties' pictures beside each other, the largest difference first. */
export function SidesView({ scene: { sides, data }, width, textScale }: ViewProps) {
  const { t, language } = useKit();
  const { pack } = data;
  const picture = useMemo(
    () => (sides ? sidesPicture({ result: sides, pack, language, t }) : null),
    [sides, pack, language, t],
  );
  return picture && <SidesPlot picture={picture} width={width} textScale={textScale} id="sides" />;
}
