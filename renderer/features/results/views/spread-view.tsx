import { useKit } from '@api/use-kit';
import { SpreadPlot } from '@shared/charts/spread-plot';
import { spreadPicture } from '@shared/deck/pictures/spread';
import { useMemo } from 'react';
import type { ViewProps } from './view';

/** A team's answers on the scale, what is seen most differently first. */
export function SpreadView({ scene: { team, own, data }, width, textScale }: ViewProps) {
  const { t, language } = useKit();
  const { pack } = data;
  const picture = useMemo(
    () => (team ? spreadPicture({ team, own, pack, language, t }) : null),
    [team, own, pack, language, t],
  );
  return picture && <SpreadPlot picture={picture} width={width} textScale={textScale} id="spread" />;
}
