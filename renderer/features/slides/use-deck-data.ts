import { useKit } from '@api/use-kit';
import type { KitError } from '@shared/api/result';
import { useEffect, useState } from 'react';
import { type DeckData, loadDeck } from './load-deck';

export type Loaded = { status: 'loading' } | { status: 'error'; error: KitError } | { status: 'ready'; data: DeckData };

/** A deck and what it is built from; read again in another language when that changes. */
export function useDeckData(deckId: string): Loaded {
  const { bridge, language } = useKit();
  const [loaded, setLoaded] = useState<Loaded>({ status: 'loading' });
  useEffect(() => {
    let current = true;
    loadDeck(bridge, language, deckId).then((result) => {
      if (!current) return;
      setLoaded(result.ok ? { status: 'ready', data: result.data } : { status: 'error', error: result.error });
    });
    return () => {
      current = false;
    };
  }, [bridge, language, deckId]);
  return loaded;
}
