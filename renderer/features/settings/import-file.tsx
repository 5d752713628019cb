import { useKit } from '@api/use-kit';
import type { Output } from '@shared/api/contract';
import type { KitError } from '@shared/api/result';
import { formatList } from '@shared/i18n/format';
import { Button } from '@ui/button';
import { ErrorNote } from '@ui/error-note';
import { useState } from 'react';
import { FileTrigger } from 'react-aria-components/FileTrigger';

/** Takes in what another computer, or an earlier day, exported: all of it or nothing. */
export function ImportFile() {
  const { t, bridge, language } = useKit();
  const [outcome, setOutcome] = useState('');
  const [error, setError] = useState<KitError | null>(null);
  const [isReading, setReading] = useState(false);

  async function take(file: File) {
    setOutcome('');
    setError(null);
    setReading(true);
    const text = await file.text().catch(() => null);
    const imported =
      text === null
        ? ({ ok: false, error: { code: 'bundle-damaged' } } as const)
        : await bridge.call('data.import', { text });
    setReading(false);
    if (!imported.ok) return setError(imported.error);
    setOutcome(describe(imported.data));
  }

  function describe({ rounds, goals, decks, skipped }: Output<'data.import'>): string {
    if (rounds + goals + decks === 0) return t('settings.import.nothing', { count: skipped });
    const taken = formatList(language, [
      t('settings.import.rounds', { count: rounds }),
      t('settings.import.goals', { count: goals }),
      t('settings.import.decks', { count: decks }),
    ]);
    return skipped === 0
      ? t('settings.import.taken', { taken })
      : t('settings.import.takenSome', { taken, count: skipped });
  }

  return (
    <div className="settings-part">
      <h3>{t('settings.import.title')}</h3>
      <p className="quiet">{t('settings.import.text')}</p>
      <FileTrigger
        acceptedFileTypes={['.json', 'application/json']}
        onSelect={(files) => {
          const file = files?.[0];
          if (file) void take(file);
        }}
      >
        <Button size="slim" isDisabled={isReading}>
          {t('settings.import.act')}
        </Button>
      </FileTrigger>
      <p className="settings-outcome" role="status">
        {isReading ? t('settings.import.reading') : outcome}
      </p>
      {error ? <ErrorNote error={error} /> : null}
    </div>
  );
}
