import { download } from '@api/download';
import { useKit } from '@api/use-kit';
import type { KitError } from '@shared/api/result';
import { Button } from '@ui/button';
import { ErrorNote } from '@ui/error-note';
import { useState } from 'react';

/** Everything in one file: a copy to keep, or to take to another computer. */
export function ExportAll() {
  const { t, bridge } = useKit();
  const [outcome, setOutcome] = useState('');
  const [error, setError] = useState<KitError | null>(null);

  async function exportAll() {
    setOutcome('');
    setError(null);
    const exported = await bridge.call('data.export', {});
    if (!exported.ok) return setError(exported.error);
    download(exported.data);
    if (exported.data.kind === 'saved') setOutcome(t('settings.export.saved', { path: exported.data.path }));
    if (exported.data.kind === 'download') setOutcome(t('settings.export.downloaded', { name: exported.data.name }));
  }

  return (
    <div className="settings-part">
      <h3>{t('settings.export.title')}</h3>
      <p className="quiet">{t('settings.export.text')}</p>
      <Button size="slim" onPress={() => void exportAll()}>
        {t('settings.export.act')}
      </Button>
      <p className="settings-outcome" role="status">
        {outcome}
      </p>
      {error ? <ErrorNote error={error} /> : null}
    </div>
  );
}
