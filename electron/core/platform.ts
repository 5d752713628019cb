import type { AppState, Delivery } from '@shared/api/contract';
import type { Result } from '@shared/api/result';

export interface ExportedFile {
  /** Suggested file name, safe on every system. */
  name: string;
  mime: string;
  bytes: Uint8Array;
}

/** What the core needs of the door that carries it. Each door implements this once. */
export interface Platform {
  door: AppState['door'];
  version: string;
  /** Folder with `packs/` and `fonts/`. */
  resourcesDir: string;
  /** Hands a file to the user: a save dialog on the desktop, a download behind the loopback door. */
  deliver(file: ExportedFile): Promise<Result<Delivery>>;
  /** Makes a page reachable for presenting; the address is valid while the program runs. */
  publishPage(html: string): Promise<Result<{ url: string }>>;
  showFolder(path: string): Promise<Result<Record<never, never>>>;
  /** Prints an HTML deck, one page a slide. Where the door has no printer of its own, a browser on the machine is used. */
  printPdf(html: string): Promise<Result<Uint8Array>>;
}
