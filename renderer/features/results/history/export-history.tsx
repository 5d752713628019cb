import { takeDelivery } from '@api/delivery';
import { useKit } from '@api/use-kit';
import type { KitError } from '@shared/api/result';
import { Button } from '@ui/button';
import { ErrorNote } from '@ui/error-note';
import { useState } from 'react';

/** All rounds of an instrument in one table. */
export function ExportHistory({ packId }: { packId: string }) {
  const { bridge, t, language } = useKit();
  const [said, setSaid] = useState('');
  const [error, setError] = useState<KitError | null>(null);

  async function run(format: 'csv' | 'xlsx') {
    setError(null);
    const delivery = await bridge.call('results.exportHistory', { packId, format, language });
    if (!delivery.ok) return setError(delivery.error);
    const where = takeDelivery(delivery.data);
    setSaid(where === null ? '' : t('results.export.saved', { name: where }));
  }

  return (
    <section className="export-result" aria-labelledby="export-history">
      <h2 className="section-heading" id="export-history">
        {t('history.export.heading')}
      </h2>
      <p className="quiet">{t('history.export.lead')}</p>
      <div className="acts">
        <Button onPress={() => void run('csv')}>{t('results.export.csv')}</Button>
        <Button onPress={() => void run('xlsx')}>{t('results.export.xlsx')}</Button>
      </div>
      <p className="small" role="status">
        {said}
      </p>
      {error ? <ErrorNote error={error} /> : null}
    </section>
  );
}
