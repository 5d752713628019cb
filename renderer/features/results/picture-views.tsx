import { useKit } from '@api/use-kit';
import { traitText } from '@shared/content/words';
import type { PictureInput } from '@shared/deck/picture';
import { thingsOf } from '@shared/deck/wording';
import { traitsOf } from '@shared/domain/comparison';
import { formatList } from '@shared/i18n/format';
import { useSize } from '@ui/use-size';
import { ViewSwitch } from '@ui/view-switch';
import { useRef, useState } from 'react';
import type { Scene } from './scene';
import { entryOf, viewsOf } from './views/registry';
import type { View } from './views/view';
import '@shared/charts/charts.css';

interface PictureViewsProps {
  scene: Scene;
  input: PictureInput;
  /** A trait in the picture was pressed. */
  onOpen: (traitId: string) => void;
}

/** The result in each of the ways that it can be looked at. */
export function PictureViews({ scene, input, onOpen }: PictureViewsProps) {
  const { t, settings } = useKit();
  const views = viewsOf(scene);
  const [chosen, setChosen] = useState<View | null>(null);
  const view = chosen !== null && views.includes(chosen) ? chosen : (views[0] ?? 'table');
  const frame = useRef<HTMLElement>(null);
  const width = Math.floor(useSize(frame)?.width ?? 0);
  const { Picture } = entryOf(view);
  const isByArea = scene.areas.length > 0;

  return (
    <>
      <div className="picture-bar">
        <ViewSwitch
          label={t('results.views.label')}
          value={view}
          options={views.map((value) => ({
            value,
            label: value === 'dots' && isByArea ? t('results.views.byArea') : t(`results.views.${value}`),
          }))}
          onChange={setChosen}
        />
      </div>
      <figure className="picture" ref={frame}>
        {width > 0 || view === 'table' ? (
          <Picture scene={scene} input={input} width={width} textScale={settings.textSize / 100} onOpen={onOpen} />
        ) : null}
      </figure>
      {scene.team ? null : <TooFew input={input} />}
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
        ? t(`results.tooFew.counted.${thingsOf(pack)}`, { count: names.length })
        : t('results.tooFew.named', { traits: formatList(language, names) })}
    </p>
  );
}
