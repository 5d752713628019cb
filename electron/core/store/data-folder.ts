import type { FileQueue } from './file-queue';
import type { FileSystem } from './file-system';
import type { NoticeBoard } from './notice-board';

/** What the rooms of one open store share. */
export interface DataFolder {
  /** Absolute. Files are named relative to it, with forward slashes: `rounds/<id>.json`. */
  dir: string;
  files: FileSystem;
  queue: FileQueue;
  notices: NoticeBoard;
  now(): Date;
}

export const ROUNDS = 'rounds';
export const DECKS = 'decks';
export const TRASH = 'trash';
export const QUARANTINE = 'quarantine';
/** Answer files that were not taken in. */
export const ASIDE = 'aside';
export const PLAN = 'plan.json';
export const SETTINGS = 'settings.json';
export const NOTICES = 'notices.json';
export const CATALOGUE = 'catalogue.json';
/** Stands in the folder while `catalogue.json` may lag behind the files. */
export const CATALOGUE_BEHIND = 'catalogue.behind';
export const LOCK = 'lock';
