import { useKit } from '@api/use-kit';
import { Button } from '@ui/button';
import { ArrowKey, Key } from '@ui/key';
import { lazy, Suspense } from 'react';

const DialogSheet = lazy(() => import('@ui/dialog-sheet'));

/** All shortcuts of the program. */
export function ShortcutList({ onClose }: { onClose: () => void }) {
  const { t, settings } = useKit();
  return (
    <Suspense>
      <DialogSheet title={t('app.shortcuts.title')} onClose={onClose}>
        <p className="quiet">{t(settings.shortcuts ? 'app.shortcuts.lead' : 'app.shortcuts.off')}</p>
        <dl className="shortcuts">
          <dt>
            <Key>1</Key> {t('app.shortcuts.to')} <Key>5</Key>
          </dt>
          <dd>{t('app.shortcuts.answer')}</dd>
          <dt>
            <Key>{t('app.shortcuts.unknownKey')}</Key>
          </dt>
          <dd>{t('app.shortcuts.unknown')}</dd>
          <dt>
            <ArrowKey to="left" label={t('app.shortcuts.leftArrow')} />{' '}
            <ArrowKey to="right" label={t('app.shortcuts.rightArrow')} />
          </dt>
          <dd>{t('app.shortcuts.turn')}</dd>
          <dt>
            <Key>{t('app.shortcuts.onwardsKey')}</Key>
          </dt>
          <dd>{t('app.shortcuts.onwards')}</dd>
          <dt>
            <Key>?</Key>
          </dt>
          <dd>{t('app.shortcuts.list')}</dd>
        </dl>
        <div className="dialog-buttons">
          <Button look="first" onPress={onClose}>
            {t('app.shortcuts.close')}
          </Button>
        </div>
      </DialogSheet>
    </Suspense>
  );
}
