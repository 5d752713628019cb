import { createSaveQueue, type SaveQueue } from '@api/save-queue';
import type { Bridge } from '@shared/api/bridge';
import type { Answer } from '@shared/domain/round';

export type AnswerQueue = SaveQueue<Answer>;

const queues = new WeakMap<Bridge, Map<string, AnswerQueue>>();

/** The queue of a round's answers, by item id. The same one each time, so that an unsaved answer outlives its page. */
export function answerQueueOf(bridge: Bridge, roundId: string): AnswerQueue {
  const known = queues.get(bridge) ?? watchLeaving(bridge);
  const queue =
    known.get(roundId) ??
    createSaveQueue<Answer>((itemId, answer) => bridge.call('rounds.answer', { id: roundId, itemId, answer }));
  known.set(roundId, queue);
  return queue;
}

/** Saves what waits when the window goes out of sight, and warns before it closes on an answer that could not be saved. */
function watchLeaving(bridge: Bridge): Map<string, AnswerQueue> {
  const known = new Map<string, AnswerQueue>();
  queues.set(bridge, known);
  const flush = () => {
    for (const queue of known.values()) if (queue.hasWaiting()) void queue.flush();
  };
  addEventListener('pagehide', flush);
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') flush();
  });
  addEventListener('beforeunload', (event) => {
    const isLost = [...known.values()].some((queue) => queue.status().state === 'failed');
    if (isLost) event.preventDefault();
  });
  return known;
}
