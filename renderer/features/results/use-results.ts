import { useKit } from '@api/use-kit';
import type { KitError } from '@shared/api/result';
import { useEffect, useState } from 'react';
import { loadResults, type ResultsData } from './load-results';

export type Results =
  | { status: 'loading' }
  | { status: 'error'; error: KitError }
  | { status: 'ready'; data: ResultsData; compareWith: (comparedWith: string) => void };

/**
 * The results of a round, compared with an earlier one: at first the one named in `initial`, or the latest. While
 * another comparison is read, the one before stays on the screen.
 */
export function useResults(roundId: string, initial: string | null): Results {
  const { bridge, language } = useKit();
  const [comparedWith, setComparedWith] = useState(initial);
  const [results, setResults] = useState<Results>({ status: 'loading' });

  useEffect(() => {
    let current = true;
    loadResults(bridge, language, roundId, comparedWith).then((loaded) => {
      if (!current) return;
      setResults(
        loaded.ok
          ? { status: 'ready', data: loaded.data, compareWith: setComparedWith }
          : { status: 'error', error: loaded.error },
      );
    });
    return () => {
      current = false;
    };
  }, [bridge, language, roundId, comparedWith]);
  return results;
}
