import type { Notice } from '@shared/api/contract';
import type { Result } from '@shared/api/result';
import type { DeckDocument } from '@shared/deck/document';
import type { Plan } from '@shared/domain/plan';
import type { Round, RoundSummary } from '@shared/domain/round';
import type { Settings } from '@shared/domain/settings';

export type Done = Result<Record<never, never>>;

/** A single document, e.g. the plan. Writes are queued: one writer a file, acknowledged when on disk. */
export interface DocumentStore<T> {
  read(): Promise<Result<T>>;
  /** Applies a pure change to the newest state and saves it. A failed save leaves the state as it was. */
  update(change: (current: T) => T): Promise<Result<T>>;
}

/** Many documents of one kind, a file each, listed from the catalogue without opening them. */
export interface CollectionStore<T, Summary> {
  /** Newest first; with a limit, only that many: right after opening that is much faster than all. */
  list(limit?: number): Summary[];
  read(id: string): Promise<Result<T>>;
  create(value: T): Promise<Result<T>>;
  update(id: string, change: (current: T) => T): Promise<Result<T>>;
  /** Moves it to the trash, from where `restore` brings it back. */
  remove(id: string): Promise<Done>;
  restore(id: string): Promise<Result<T>>;
}

/** One data folder, owned by this process until `close`. */
export interface Store {
  readonly dataDir: string;
  readonly rounds: CollectionStore<Round, RoundSummary>;
  readonly decks: CollectionStore<DeckDocument, DeckDocument>;
  readonly plan: DocumentStore<Plan>;
  readonly settings: DocumentStore<Settings>;
  /** Keeps a file that was not taken in, where a careful reader can look for it. The same text is kept once. */
  keepAside(text: string): Promise<Done>;
  notices(): Notice[];
  dismissNotice(id: string): Promise<Done>;
  close(): Promise<void>;
}
