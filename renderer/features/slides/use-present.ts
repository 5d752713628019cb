import { useKit } from '@api/use-kit';
import type { KitError } from '@shared/api/result';
import { useCallback, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { DeckStore } from './use-deck';

export interface Present {
  isOpen: boolean;
  /** The page that shows the deck; null while it is being made. */
  url: string | null;
  isFullScreen: boolean;
  error: KitError | null;
  /** What fills the screen. */
  stage: { current: HTMLDivElement | null };
  open(): Promise<void>;
  close(): void;
}

/**
 * Shows the deck on the whole screen, or in the whole window where the system doesn't grant that. The screen is asked
 * for in the very press of the button; leaving it ends the show.
 */
export function usePresent({ document: deck, flush }: Pick<DeckStore, 'document' | 'flush'>): Present {
  const { bridge, language } = useKit();
  const [isOpen, setIsOpen] = useState(false);
  const [url, setUrl] = useState<string | null>(null);
  const [isFullScreen, setIsFullScreen] = useState(false);
  const [error, setError] = useState<KitError | null>(null);
  const stage = useRef<HTMLDivElement>(null);
  const wasFullScreen = useRef(false);

  const close = useCallback(() => {
    setIsOpen(false);
    setUrl(null);
    setIsFullScreen(false);
    if (document.fullscreenElement) void document.exitFullscreen();
  }, []);

  useEffect(() => {
    const follow = () => {
      const isFull = document.fullscreenElement !== null && document.fullscreenElement === stage.current;
      if (wasFullScreen.current && !isFull) close();
      wasFullScreen.current = isFull;
      setIsFullScreen(isFull);
    };
    document.addEventListener('fullscreenchange', follow);
    return () => document.removeEventListener('fullscreenchange', follow);
  }, [close]);

  async function open() {
    setError(null);
    flushSync(() => setIsOpen(true));
    // Where full screen is refused, the deck fills the window instead.
    stage.current?.requestFullscreen?.().catch(() => undefined);
    const unsaved = await flush();
    const page = unsaved ?? (await bridge.call('decks.present', { id: deck.id, language }));
    if (page.ok) return setUrl(page.data.url);
    setError(page.error);
    close();
  }

  return { isOpen, url, isFullScreen, error, stage, open, close };
}
