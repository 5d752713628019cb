import { useKit } from '@api/use-kit';
import { useTitle } from '@api/use-title';
import { ErrorNote } from '@ui/error-note';
import { LinkButton } from '@ui/link-button';
import { useSearch } from 'wouter';
import { ResultsView } from './results-view';
import { useResults } from './use-results';
import './results.css';

/** A round's results: a picture first, words second, table third; then what to work on. */
export default function ResultsPage({ roundId }: { roundId: string }) {
  const { t } = useKit();
  const search = new URLSearchParams(useSearch());
  const results = useResults(roundId, search.get('with'));
  useTitle(results.status === 'ready' ? t('results.pageTitle', { instrument: results.data.pack.text.name }) : '');

  if (results.status === 'loading') return null;
  if (results.status === 'error') {
    return (
      <div className="calm">
        <h1>{t('results.failed.title')}</h1>
        <ErrorNote error={results.error} />
        <div className="calm-acts">
          <LinkButton href="/assess" look="first">
            {t('results.failed.goOn')}
          </LinkButton>
        </div>
      </div>
    );
  }
  return <ResultsView data={results.data} onLook={results.look} />;
}
