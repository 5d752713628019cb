import { useKit } from '@api/use-kit';
import type { KitError } from '@shared/api/result';
import { Button } from '@ui/button';
import { ErrorNote } from '@ui/error-note';
import { useState } from 'react';
import { ExportAll } from './export-all';
import { ImportFile } from './import-file';

/** Where everything is, and how to take it out and in. */
export function MyData() {
  const { t, bridge, state } = useKit();
  const [error, setError] = useState<KitError | null>(null);

  async function showFolder() {
    const shown = await bridge.call('app.showDataFolder', {});
    setError(shown.ok ? null : shown.error);
  }

  return (
    <section aria-labelledby="data">
      <h2 id="data">{t('settings.data.title')}</h2>
      <p>{t('settings.data.text')}</p>
      <p className="settings-path">
        <span className="small">{t('settings.data.folder')}</span>
        <code>{state.dataDir}</code>
      </p>
      <Button size="slim" onPress={() => void showFolder()}>
        {t('settings.data.show')}
      </Button>
      {error ? <ErrorNote error={error} /> : null}
      {state.workspace === 'sample' ? <p className="quiet">{t('settings.data.inSample')}</p> : null}
      <ExportAll />
      <ImportFile />
    </section>
  );
}
