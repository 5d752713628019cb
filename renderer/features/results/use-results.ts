import { useKit } from '@api/use-kit';
import type { KitError } from '@shared/api/result';
import { useEffect, useState } from 'react';
import { type Beside, loadResults, type ResultsData } from './load-results';

export type Results =
  | { status: 'loading' }
  | { status: 'error'; error: KitError }
  | { status: 'ready'; data: ResultsData; look: (beside: Partial<Beside>) => void };

/**
 * The results of a round, beside an earlier one: at first the one named in `initial`, or the latest. While another one is
 * read, the one before stays on the screen.
 */
export function useResults(roundId: string, initial: string | null): Results {
  const { bridge, language } = useKit();
  const [beside, setBeside] = useState<Beside>({ comparedWith: initial, otherSide: null });
  const [results, setResults] = useState<Results>({ status: 'loading' });

  useEffect(() => {
    let current = true;
    const look = (part: Partial<Beside>) => setBeside((now) => ({ ...now, ...part }));
    loadResults(bridge, language, roundId, beside).then((loaded) => {
      if (!current) return;
      setResults(loaded.ok ? { status: 'ready', data: loaded.data, look } : { status: 'error', error: loaded.error });
    });
    return () => {
      current = false;
    };
  }, [bridge, language, roundId, beside]);
  return results;
}
