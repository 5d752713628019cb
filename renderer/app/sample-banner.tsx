import { useKit } from '@api/use-kit';
import type { KitError } from '@shared/api/result';
import { Button } from '@ui/button';
import { ErrorNote } from '@ui/error-note';
import { useToast } from '@ui/toast';
import { useState } from 'react';
import { useLocation } from 'wouter';

/** Says on every screen that the school is made up; one press throws it away. */
export function SampleBanner() {
  const { t, bridge, refreshState } = useKit();
  const [, navigate] = useLocation();
  const [error, setError] = useState<KitError | null>(null);
  const toast = useToast();

  async function leave() {
    const left = await bridge.call('app.leaveSample', {});
    if (!left.ok) return setError(left.error);
    navigate('/');
    await refreshState();
    toast.show({ text: t('app.sample.left') });
  }

  return (
    <aside className="sample" aria-label={t('app.sample.label')}>
      <p>{t('app.sample.text')}</p>
      <Button look="quiet" onPress={() => void leave()}>
        {t('app.sample.leave')}
      </Button>
      {error ? <ErrorNote error={error} /> : null}
    </aside>
  );
}
