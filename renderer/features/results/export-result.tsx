import { takeDelivery } from '@api/delivery';
import { useKit } from '@api/use-kit';
import type { KitError } from '@shared/api/result';
import { RESULT_FORMATS, type ResultFormat } from '@shared/domain/vocabulary';
import { Button } from '@ui/button';
import { CheckRow } from '@ui/check-row';
import { ErrorNote } from '@ui/error-note';
import { useState } from 'react';
import { COMPARE_WITH_NONE, type ResultsData } from './load-results';
import { hasOwnAnswers } from './scene';

/** The result as a table or on one printed page; the leader says what goes along. */
export function ExportResult({ data }: { data: ResultsData }) {
  const { bridge, t, language } = useKit();
  const [own, setOwn] = useState(false);
  const [texts, setTexts] = useState(false);
  const [working, setWorking] = useState<ResultFormat | null>(null);
  const [said, setSaid] = useState('');
  const [error, setError] = useState<KitError | null>(null);
  const isTeam = data.round.team !== undefined;

  async function run(format: ResultFormat) {
    if (working) return;
    setError(null);
    setSaid('');
    setWorking(format);
    const delivery = await bridge.call('results.export', {
      id: data.round.id,
      compareTo: data.comparedWith === COMPARE_WITH_NONE ? null : data.comparedWith,
      otherSide: data.otherSide?.id ?? null,
      format,
      own: isTeam ? own : true,
      texts,
      language,
    });
    setWorking(null);
    if (!delivery.ok) return setError(delivery.error);
    const where = takeDelivery(delivery.data);
    setSaid(where === null ? '' : t('results.export.saved', { name: where }));
  }

  return (
    <section className="export-result" aria-labelledby="export-heading">
      <h2 className="section-heading" id="export-heading">
        {t('results.export.heading')}
      </h2>
      <p className="quiet">{t('results.export.lead')}</p>
      {isTeam && hasOwnAnswers(data) ? (
        <CheckRow isSelected={own} onChange={setOwn} label={t('results.export.own')} />
      ) : null}
      <CheckRow
        isSelected={texts}
        onChange={setTexts}
        label={t('results.export.texts')}
        detail={t('results.export.textsDetail')}
      />
      <div className="acts">
        {RESULT_FORMATS.map((format) => (
          <Button key={format} isDisabled={working !== null} onPress={() => void run(format)}>
            {t(`results.export.${format}`)}
          </Button>
        ))}
      </div>
      <p className="small" role="status">
        {working ? t('results.export.working') : said}
      </p>
      {error ? <ErrorNote error={error} /> : null}
    </section>
  );
}
