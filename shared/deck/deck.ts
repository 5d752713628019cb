import type { ProfilePicture } from '../charts/picture';
import type { FreedPicture, MapPicture, SidesPicture, SpreadPicture, WeekPicture } from '../charts/pictures';
import type { Mark } from '../domain/instrument';
import type { Language } from '../domain/language';
import type { PresetId } from './document';

interface SlideBase {
  /** Stable within a preset, so that edits and order stay with the slide. */
  id: string;
  /** The finding or question; always shown, always a title placeholder in PowerPoint. */
  title: string;
  /** What to say. Empty unless speaker notes were ticked. */
  speakerNotes: string;
  /** Quiet line at the bottom: what the slide rests on. May be empty. */
  source: string;
}

export interface TitleSlide extends SlideBase {
  kind: 'title';
  subtitle: string;
  marks: { mark: Mark; label: string }[];
  left: string;
  right: string;
}
/** The dot plot. */
export interface ProfileSlide extends SlideBase {
  kind: 'profile';
  picture: ProfilePicture;
}
/** Works × matters, four named fields. */
export interface MapSlide extends SlideBase {
  kind: 'map';
  picture: MapPicture;
}
/** A team's answers on the scale. */
export interface SpreadSlide extends SlideBase {
  kind: 'spread';
  picture: SpreadPicture;
}
/** Two parties' values, largest difference first. */
export interface SidesSlide extends SlideBase {
  kind: 'sides';
  picture: SidesPicture;
}
/** The week against the week wished for. */
export interface WeekSlide extends SlideBase {
  kind: 'week';
  picture: WeekPicture;
}
/** One large figure with its track: hours a week to free. */
export interface FreedSlide extends SlideBase {
  kind: 'freed';
  picture: FreedPicture;
}
/**
 * A native table; `emphasis` marks the columns set in bold. Rows may begin with a dimension's mark. A cell can be edited
 * when both its row and its column have an id.
 */
export interface TableSlide extends SlideBase {
  kind: 'table';
  columns: TableColumn[];
  rows: TableRow[];
}
export interface TableColumn {
  id?: string;
  header: string;
  align: 'left' | 'right';
  /** Share of the width; all shares add up to 1. */
  width: number;
  emphasis: boolean;
}
export interface TableRow {
  id?: string;
  mark: Mark | null;
  cells: string[];
}
/** Two or three things, large, beside or above each other. Text can be edited where there is an id. */
export interface FocusSlide extends SlideBase {
  kind: 'focus';
  entries: { id?: string; mark: Mark; dimension: string; name: string; text: string }[];
}
/** One question that fills the slide; the title is the question. */
export interface QuestionSlide extends SlideBase {
  kind: 'question';
  lead: string;
}
/** Headed paragraphs: notes, experiments. Lines can be edited where there is an id. */
export interface ListSlide extends SlideBase {
  kind: 'list';
  entries: ListEntry[];
}
export interface ListEntry {
  id?: string;
  mark: Mark | null;
  heading: string;
  lines: string[];
}

export type Slide =
  | TitleSlide
  | ProfileSlide
  | MapSlide
  | SpreadSlide
  | SidesSlide
  | WeekSlide
  | FreedSlide
  | TableSlide
  | FocusSlide
  | QuestionSlide
  | ListSlide;
export type SlideKind = Slide['kind'];

/** Plain data, in one language, free of everything that was not ticked. An exporter knows only this. */
export interface Deck {
  preset: PresetId;
  language: Language;
  title: string;
  author: string;
  slides: Slide[];
}

export function assertNever(value: never): never {
  throw new Error(`unexpected ${JSON.stringify(value)}`);
}
