import type { Notice } from '@shared/api/contract';
import { ok } from '@shared/api/result';
import { NOTICES } from './data-folder';
import type { Notices } from './formats/notices';
import type { DocumentStore, Done } from './store';

type News = Omit<Notice, 'id'>;

/** What the user is told of until she has seen it. Kept in a file; if that can't be written, at least in memory. */
export class NoticeBoard {
  #notices: Notice[] = [];
  #file: DocumentStore<Notices> | null = null;
  readonly #told = new Set<string>();

  /** Takes up what an earlier run has left in the file. */
  async open(file: DocumentStore<Notices>): Promise<void> {
    const found = await file.read();
    const fresh = this.#notices;
    this.#file = file;
    if (!found.ok) return;
    this.#notices = found.data.notices.filter((notice) => !fresh.some(({ id }) => id === notice.id)).concat(fresh);
    if (fresh.length > 0) await this.#save();
  }

  list(): Notice[] {
    return [...this.#notices];
  }

  async tell(news: News): Promise<void> {
    const id = [news.kind, news.file, news.detail].join(':');
    if (this.#notices.some((notice) => notice.id === id)) return;
    this.#notices = [...this.#notices, { id, ...news }];
    // The board's own file can't be written while it is itself being recovered: the next notice takes this one along.
    if (news.file !== NOTICES) await this.#save();
  }

  /** For a state that lasts: not told again in this run once it has been dismissed. */
  async tellOnce(news: News): Promise<void> {
    const key = `${news.kind}:${news.file}`;
    if (this.#told.has(key)) return;
    this.#told.add(key);
    await this.tell(news);
  }

  async dismiss(id: string): Promise<Done> {
    const dismissed = this.#notices.filter((notice) => notice.id === id);
    this.#notices = this.#notices.filter((notice) => notice.id !== id);
    const saved = await this.#save();
    if (saved.ok) return ok({});
    this.#notices = [...dismissed, ...this.#notices];
    return saved;
  }

  async #save() {
    return this.#file ? this.#file.update(() => ({ notices: this.#notices })) : ok({});
  }
}
