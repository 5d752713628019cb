import { useKit } from '@api/use-kit';
import { DotPlot } from '@shared/charts/dot-plot';
import { profilePicture } from '@shared/deck/picture';
import { formatDay } from '@shared/i18n/format';
import { useMemo } from 'react';
import { Legend } from '../legend';
import { RowButtons } from '../row-buttons';
import type { ViewProps } from './view';

/** The profile as dots: first in line, as its shape doesn't depend on the order of anything. */
export function DotsView({ input, width, textScale, onOpen }: ViewProps) {
  const { language } = useKit();
  const picture = useMemo(() => profilePicture(input), [input]);
  const before = input.result.previous ? formatDay(language, input.result.previous.createdAt, 'short') : '';
  const room = { picture, width, textScale };
  return (
    <>
      <Legend view="dots" picture={picture} before={before} />
      <div className="dots">
        <DotPlot {...room} id="dots" />
        <RowButtons {...room} onOpen={onOpen} />
      </div>
    </>
  );
}
