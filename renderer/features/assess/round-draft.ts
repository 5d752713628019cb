import type { QueueStatus } from '@api/save-queue';
import { answerTo } from '@shared/domain/answering';
import type { Answer, Round } from '@shared/domain/round';
import type { AnswerQueue } from './answer-queues';

/** Part of an answer. A detail of null takes it away. */
export type AnswerPatch = Partial<Omit<Answer, 'detail'>> & { detail?: Answer['detail'] | null };

/** The answers on the screen: those on disk, and over them those on their way there. */
export interface RoundDraft {
  /** A new object whenever a choice has been made; the same one while something is being written. */
  answers(): Round['answers'];
  /** The newest answer to an item, with what is being written. */
  answer(itemId: string): Answer;
  /** Changes part of an answer and saves it at once. */
  choose(itemId: string, patch: AnswerPatch): void;
  /** Changes part of an answer while it is being written or dragged; saves when that pauses. Redraws nothing. */
  write(itemId: string, patch: AnswerPatch): void;
  /** Shows what has been written, in progress and elsewhere: a field has been left. */
  settle(): void;
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
  /** Whole answers with what was written in them since they were last shown. */
  const written = new Map<string, Answer>();
  const listeners = new Set<() => void>();

  function answer(itemId: string): Answer {
    return written.get(itemId) ?? answerTo({ answers }, itemId);
  }

  function show(changed: Round['answers']) {
    answers = { ...answers, ...changed };
    for (const itemId of Object.keys(changed)) written.delete(itemId);
    for (const listener of listeners) listener();
  }

  return {
    answers: () => answers,
    answer,
    choose(itemId, patch) {
      const changed = withPatch(answer(itemId), patch);
      show({ [itemId]: changed });
      queue.put(itemId, changed, 'now');
    },
    write(itemId, patch) {
      const changed = withPatch(answer(itemId), patch);
      written.set(itemId, changed);
      queue.put(itemId, changed, 'soon');
    },
    settle() {
      if (written.size > 0) show(Object.fromEntries(written));
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

function withPatch(answer: Answer, { detail, ...patch }: AnswerPatch): Answer {
  const { detail: before, ...rest } = answer;
  const now = detail === undefined ? before : detail;
  return { ...rest, ...patch, ...(now ? { detail: now } : {}) };
}
