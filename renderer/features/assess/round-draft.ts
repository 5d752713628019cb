import type { QueueStatus } from '@api/save-queue';
import { answerTo } from '@shared/domain/answering';
import type { Answer, Round } from '@shared/domain/round';
import type { AnswerQueue } from './answer-queues';

/** The answers on the screen: those on disk, and over them those on their way there. */
export interface RoundDraft {
  /** A new object whenever a choice has been made; the same one while a note is being written. */
  answers(): Round['answers'];
  answer(itemId: string): Answer;
  /** Changes part of an answer and saves it at once. */
  choose(itemId: string, patch: Partial<Answer>): void;
  /** Changes the note; saves when the writing pauses. Redraws nothing. */
  write(itemId: string, note: string): void;
  flush(): Promise<void>;
  status(): QueueStatus;
  subscribeToStatus(listener: () => void): () => void;
  subscribe(listener: () => void): () => void;
}

/** Opens the answers of a round for change. */
export function openDraft(saved: Round['answers'], itemIds: readonly string[], queue: AnswerQueue): RoundDraft {
  let answers = { ...saved };
  for (const itemId of itemIds) {
    const unsaved = queue.waiting(itemId);
    if (unsaved) answers[itemId] = unsaved;
  }
  const notes = new Map<string, string>();
  const listeners = new Set<() => void>();

  function answer(itemId: string): Answer {
    const chosen = answerTo({ answers }, itemId);
    const note = notes.get(itemId);
    return note === undefined ? chosen : { ...chosen, note };
  }

  function keep(itemId: string, changed: Answer) {
    answers = { ...answers, [itemId]: changed };
    notes.delete(itemId);
    for (const listener of listeners) listener();
  }

  return {
    answers: () => answers,
    answer,
    choose(itemId, patch) {
      const changed = { ...answer(itemId), ...patch };
      keep(itemId, changed);
      queue.put(itemId, changed, 'now');
    },
    write(itemId, note) {
      notes.set(itemId, note);
      queue.put(itemId, answer(itemId), 'soon');
    },
    flush: () => queue.flush(),
    status: () => queue.status(),
    subscribeToStatus: (listener) => queue.subscribe(listener),
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
