import type { Result } from '@shared/api/result';
import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { createSaveQueue, type QueueStatus, type SaveQueue } from './save-queue';

/**
 * A save queue that belongs to a page: what waits is saved when the page is left and when the window goes out of sight,
 * and the window warns before it closes on something that could not be saved.
 */
export function useSaveQueue<T>(save: (key: string, value: T) => Promise<Result<{ savedAt: string }>>): {
  queue: SaveQueue<T>;
  status: QueueStatus;
} {
  const latestSave = useRef(save);
  latestSave.current = save;
  const [queue] = useState(() => createSaveQueue<T>((key, value) => latestSave.current(key, value)));
  const status = useSyncExternalStore(queue.subscribe, queue.status);

  useEffect(() => {
    const flush = () => {
      if (queue.hasWaiting()) void queue.flush();
    };
    const warn = (event: Event) => {
      if (queue.status().state === 'failed') event.preventDefault();
    };
    addEventListener('pagehide', flush);
    addEventListener('beforeunload', warn);
    return () => {
      removeEventListener('pagehide', flush);
      removeEventListener('beforeunload', warn);
      flush();
    };
  }, [queue]);
  return { queue, status };
}
