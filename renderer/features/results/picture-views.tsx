import { useKit } from '@api/use-kit';
import { DotPlot } from '@shared/charts/dot-plot';
import { Radar } from '@shared/charts/radar';
import { traitText } from '@shared/content/words';
import { type PictureInput, profilePicture } from '@shared/deck/picture';
import { traitsOf } from '@shared/domain/comparison';
import { formatDay, formatList } from '@shared/i18n/format';
import { useSize } from '@ui/use-size';
import { ViewSwitch } from '@ui/view-switch';
import { useMemo, useRef, useState } from 'react';
import { Legend } from './legend';
import { ProfileTable } from './profile-table';
import { RowButtons } from './row-buttons';
import '@shared/charts/charts.css';

const VIEWS = ['dots', 'radar', 'table'] as const;
type View = (typeof VIEWS)[number];

interface PictureViewsProps {
  input: PictureInput;
  /** A trait in the picture was pressed. */
  onOpen: (traitId: string) => void;
}

/** The profile as dots, as a radar and as a table. */
export function PictureViews({ input, onOpen }: PictureViewsProps) {
  const { t, language, settings } = useKit();
  const [view, setView] = useState<View>('dots');
  const frame = useRef<HTMLElement>(null);
  const width = Math.floor(useSize(frame)?.width ?? 0);
  const picture = useMemo(() => profilePicture(input), [input]);
  const textScale = settings.textSize / 100;
  const before = input.result.previous ? formatDay(language, input.result.previous.createdAt, 'short') : '';
  const room = { picture, width, textScale };

  return (
    <>
      <div className="picture-bar">
        <ViewSwitch
          label={t('results.views.label')}
          value={view}
          options={VIEWS.map((value) => ({ value, label: t(`results.views.${value}`) }))}
          onChange={setView}
        />
        {view === 'table' ? null : <Legend view={view} picture={picture} before={before} />}
      </div>
      <figure className="picture" ref={frame}>
        {view === 'dots' && width > 0 ? (
          <div className="dots">
            <DotPlot {...room} id="dots" />
            <RowButtons {...room} onOpen={onOpen} />
          </div>
        ) : null}
        {view === 'radar' && width > 0 ? (
          <>
            <Radar {...room} id="radar" />
            <figcaption className="small">{t('results.radarNote')}</figcaption>
          </>
        ) : null}
        {view === 'table' ? <ProfileTable input={input} /> : null}
      </figure>
      <TooFew input={input} />
    </>
  );
}

/** Traits without a value are named up to here, and counted beyond. */
const MOST_NAMED = 3;

/** Why a trait has a dash instead of a value. */
function TooFew({ input: { pack, result } }: { input: PictureInput }) {
  const { t, language } = useKit();
  const names = traitsOf(result)
    .filter((trait) => trait.score === null)
    .map((trait) => traitText(pack, trait.traitId).inline);
  if (names.length === 0) return null;
  return (
    <p className="small too-few">
      {names.length > MOST_NAMED
        ? t('results.tooFew.counted', { count: names.length })
        : t('results.tooFew.named', { traits: formatList(language, names) })}
    </p>
  );
}
