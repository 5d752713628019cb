import { useKit } from '@api/use-kit';
import { DotPlot } from '@shared/charts/dot-plot';
import { profilePicture } from '@shared/deck/picture';
import { formatDay } from '@shared/i18n/format';
import { useMemo } from 'react';
import type { ViewProps } from './view';

/** From the earlier round to this one, with an arrow for each trait that has moved half a step or more. */
export function ChangesView({ scene, input, width, textScale }: ViewProps) {
  const { t, language } = useKit();
  const picture = useMemo(() => {
    const shown = { ...input, show: { previous: true, targets: false } };
    return { ...profilePicture(shown), link: 'arrow' as const };
  }, [input]);
  const from = formatDay(language, input.result.previous?.createdAt ?? '', 'long');
  const to = formatDay(language, scene.data.round.createdAt, 'long');
  return (
    <>
      <p className="small">{t('results.changes.dates', { from, to })}</p>
      <DotPlot picture={picture} width={width} textScale={textScale} id="changes" />
    </>
  );
}
