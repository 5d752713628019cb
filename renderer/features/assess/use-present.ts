import { useKit } from '@api/use-kit';
import { useSaveQueue } from '@api/use-save-queue';
import { ok } from '@shared/api/result';
import type { Round } from '@shared/domain/round';
import { useState } from 'react';

/** How many were there, and its way to the disk. */
export function usePresent(round: Pick<Round, 'id' | 'present'>) {
  const { bridge } = useKit();
  const [present, setPresent] = useState(round.present ?? null);
  const { queue, status } = useSaveQueue<number | null>(async (id, count) => {
    const saved = await bridge.call('rounds.setPresent', { id, present: count });
    return saved.ok ? ok({ savedAt: saved.data.updatedAt }) : saved;
  });
  const change = (count: number | null) => {
    setPresent(count);
    queue.put(round.id, count, 'now');
  };
  return { present, change, flush: queue.flush, error: status.state === 'failed' ? status.error : null };
}
