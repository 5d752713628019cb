import type { Mark } from '../domain/instrument';

/** One trait's row: every word and number already in the user's language. Positions are 1 to 5 on the scale. */
export interface PictureRow {
  id: string;
  name: string;
  now: number | null;
  /** e.g. "3,7"; "–" when there is no score. */
  nowText: string;
  before: number | null;
  /** e.g. "+0,7" or "ungefär lika"; empty when nothing is compared. */
  changeText: string;
  /** Quiet type for "about the same". */
  changeIsQuiet: boolean;
  target: number | null;
  /** The leader has chosen to work on it: set in bold. */
  chosen: boolean;
}

export interface PictureGroup {
  id: string;
  mark: Mark;
  name: string;
  rows: PictureRow[];
}

/** What the dot plot and the radar draw: a round's profile with the round before and the targets. */
export interface ProfilePicture {
  /** The point of the picture, as a sentence for those who don't see it. */
  title: string;
  description: string;
  scale: { low: string; high: string };
  columns: { now: string; change: string };
  /** Whether a "before" column is shown at all. */
  compared: boolean;
  /** How before and now are joined; a line unless said. */
  link?: 'line' | 'arrow';
  groups: PictureGroup[];
}
