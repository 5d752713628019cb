import { useKit } from '@api/use-kit';
import { Radar } from '@shared/charts/radar';
import { profilePicture } from '@shared/deck/picture';
import { formatDay } from '@shared/i18n/format';
import { useMemo } from 'react';
import { Legend } from '../legend';
import type { ViewProps } from './view';

/** The profile as a radar, with the line on what its shape depends on. */
export function RadarView({ input, width, textScale }: ViewProps) {
  const { t, language } = useKit();
  const picture = useMemo(() => profilePicture(input), [input]);
  const before = input.result.previous ? formatDay(language, input.result.previous.createdAt, 'short') : '';
  return (
    <>
      <Legend view="radar" picture={picture} before={before} />
      <Radar picture={picture} width={width} textScale={textScale} id="radar" />
      <figcaption className="small">{t('results.radarNote')}</figcaption>
    </>
  );
}
