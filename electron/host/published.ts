import { randomBytes } from 'node:crypto';
import type { ExportedFile } from '@core/platform';

/** Where decks are published, before the random part. */
export const PRESENT_PATH = '/present/';
/** Where files wait to be fetched once, before the random part. */
export const FILES_PATH = '/files/';

/** Exported files that nobody has fetched; the oldest gives way, so that abandoned ones don't fill the memory. */
const WAITING_FILES = 8;

export interface Published {
  /** Keeps a page for as long as the program runs; gives its path. */
  publishPage(html: string): string;
  page(path: string): string | undefined;
  withdrawPage(path: string): void;
  /** Keeps a file until it is fetched; gives its path. */
  offerFile(file: ExportedFile): string;
  /** The file, once. */
  takeFile(path: string): ExportedFile | undefined;
}

/** Pages and files that live in memory under paths nobody can guess (256 bits). */
export function createPublished(): Published {
  const pages = new Map<string, string>();
  const files = new Map<string, ExportedFile>();
  const newPath = (prefix: string) => prefix + randomBytes(32).toString('base64url');

  return {
    publishPage(html) {
      const path = newPath(PRESENT_PATH);
      pages.set(path, html);
      return path;
    },
    page: (path) => pages.get(path),
    withdrawPage: (path) => void pages.delete(path),
    offerFile(file) {
      const path = newPath(FILES_PATH);
      files.set(path, file);
      const [oldest] = files.keys();
      if (files.size > WAITING_FILES && oldest !== undefined) files.delete(oldest);
      return path;
    },
    takeFile(path) {
      const file = files.get(path);
      files.delete(path);
      return file;
    },
  };
}
