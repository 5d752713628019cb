import { LANGUAGE_OPTIONS } from '@api/language-names';
import { useCall } from '@api/use-call';
import { useKit } from '@api/use-kit';
import type { KitError } from '@shared/api/result';
import type { Pack } from '@shared/content/pack';
import { dimensionText } from '@shared/content/words';
import { formSize, minutesFor } from '@shared/domain/answering';
import { Button } from '@ui/button';
import { ErrorNote } from '@ui/error-note';
import { Failed } from '@ui/failed';
import { MarkShape } from '@ui/mark-shape';
import { useToast } from '@ui/toast';
import { ViewSwitch } from '@ui/view-switch';
import { useState } from 'react';
import { useLocation } from 'wouter';

/** The instrument that day one begins with. */
const FIRST_PACK = 'success-profile';

/** Day one: one sentence, one button, a made-up school to look at, and the five shapes. */
export function FirstDay() {
  const { t, language } = useKit();
  const pack = useCall('packs.read', { id: FIRST_PACK, language });
  if (pack.status === 'loading') return null;
  if (pack.status === 'error')
    return (
      <Failed
        title={t('app.failed.title')}
        error={pack.error}
        againLabel={t('app.failed.again')}
        onAgain={pack.reload}
      />
    );
  return <Empty pack={pack.data} />;
}

function Empty({ pack }: { pack: Pack }) {
  const { t, bridge, language, state, updateSettings, refreshState } = useKit();
  const [, navigate] = useLocation();
  const toast = useToast();
  const [error, setError] = useState<KitError | null>(null);

  async function begin() {
    const begun = await bridge.call('rounds.create', { packId: pack.id, form: 'quick' });
    if (!begun.ok) return setError(begun.error);
    navigate(`/assess/${begun.data.id}`);
  }
  async function enterSample() {
    const entered = await bridge.call('app.enterSample', { language });
    if (!entered.ok) return setError(entered.error);
    // What could be undone was undone in the other workspace.
    toast.hide();
    await refreshState();
  }

  return (
    <div className="empty">
      <section>
        <h1>{t('start.empty.title')}</h1>
        <div className="go">
          <Button look="first" size="big" arrow onPress={() => void begin()}>
            {t('start.empty.begin')}
          </Button>
          <p className="quiet">{t('start.empty.time', { count: minutesFor(formSize(pack.instrument, 'quick')) })}</p>
        </div>
        {error ? <ErrorNote error={error} /> : null}
        <div className="try">
          {state.workspace === 'own' ? (
            <Button look="quiet" onPress={() => void enterSample()}>
              {t('start.empty.sample')}
            </Button>
          ) : null}
          <p className="quiet">{t('start.empty.privacy')}</p>
        </div>
        <ViewSwitch
          label={t('start.empty.language')}
          value={language}
          options={LANGUAGE_OPTIONS}
          onChange={(chosen) => void updateSettings({ language: chosen })}
        />
      </section>
      <ul className="blocks" aria-label={t('start.empty.sides', { instrument: pack.text.name })}>
        {pack.instrument.dimensions.map((dimension) => {
          const { name, summary } = dimensionText(pack, dimension.id);
          return (
            <li key={dimension.id} data-mark={dimension.mark}>
              <MarkShape mark={dimension.mark} size={112} />
              <b>{name}</b>
              <span className="quiet">{summary}</span>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
