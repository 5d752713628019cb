import type { Mark } from '../domain/instrument';

/**
 * What the pictures beside the profile draw. Every word and number is already in the user's language, and what may not be
 * seen isn't in it. `title` says the point of the picture; `description` says the whole of it for those who don't see it.
 */
interface Described {
  title: string;
  description: string;
}

/** The four fields of the map, in reading order: upper left, upper right, lower left, lower right. */
export const MAP_FIELDS = ['fix-first', 'keep', 'watch', 'simplify'] as const;
export type MapField = (typeof MAP_FIELDS)[number];

/** Works × matters. */
export interface MapPicture extends Described {
  axes: { works: { low: string; high: string }; matters: { low: string; high: string } };
  fields: Record<MapField, string>;
  points: MapPoint[];
}
export interface MapPoint {
  id: string;
  /** Ties the mark to the table. */
  number: number;
  name: string;
  /** How well it works, 1 to 5. */
  works: number;
  /** How much it matters, 1 to 3. */
  matters: number;
  field: MapField;
}

/** A team's answers: one track a trait, members stacked over the step that they lie nearest to. */
export interface SpreadPicture extends Described {
  scale: { low: string; high: string };
  columns: { mean: string; members: string };
  /** What the marks stand for; `own` is empty where the leader's own values are not shown. */
  legend: { member: string; mean: string; range: string; own: string };
  rows: SpreadRow[];
}
export interface SpreadRow {
  id: string;
  mark: Mark;
  name: string;
  dimension: string;
  /** 1 to 5; null where too few have answered, and then the rest is empty too. */
  mean: number | null;
  meanText: string;
  /** e.g. "7". */
  membersText: string;
  /** Members at each step from 1 to 5; empty where too few have answered. */
  steps: readonly number[];
  low: number | null;
  high: number | null;
  /** The leader's own value, 1 to 5. */
  own: number | null;
  /** What stands in place of the track where too few have answered; else empty. */
  note: string;
}

/** Two parties' values beside each other, largest difference first. */
export interface SidesPicture extends Described {
  scale: { low: string; high: string };
  /** Names of the two parties: the first has filled marks, the second hollow. */
  sides: [string, string];
  columns: { difference: string };
  rows: SidesRow[];
}
export interface SidesRow {
  id: string;
  mark: Mark;
  name: string;
  dimension: string;
  /** 1 to 5, null where a party has no value. */
  values: [number | null, number | null];
  texts: [string, string];
  /** e.g. "1,7" or "ungefär lika"; "–" where one is missing. */
  differenceText: string;
  /** Quiet type for "about the same". */
  isQuiet: boolean;
}

/** The week as it is against the week as wished for. */
export interface WeekPicture extends Described {
  bars: WeekBar[];
  /** What stands beside the bars: hours of the focus category today and as wished, e.g. "6" → "10,5". */
  focus: { name: string; todayText: string; wishedText: string; differenceText: string };
}
export interface WeekBar {
  id: 'today' | 'wished';
  name: string;
  /** Hours of all parts. */
  hours: number;
  /** e.g. "43 timmar". */
  hoursText: string;
  parts: { id: string; name: string; hours: number; hoursText: string; isFocus: boolean }[];
}

/** Hours a week for pedagogical leadership today, and with what is asked for, on a track of a whole week. */
export interface FreedPicture extends Described {
  /** Hours of the track. */
  whole: number;
  wholeText: string;
  /** Null where the hours of today aren't known. */
  today: number | null;
  todayText: string;
  freed: number;
  /** e.g. "10,5 med det du ber om". */
  afterText: string;
  /** e.g. "4,5". */
  freedText: string;
  /** e.g. "timmar i veckan att frigöra för pedagogiskt ledarskap". */
  unit: string;
}

/** This year's goals on the perspectives. */
export interface BoardPicture extends Described {
  columns: BoardColumnPicture[];
  /** How well goals are carried from level to level. */
  links: { id: string; name: string; value: number | null; valueText: string }[];
  linksTitle: string;
}
export interface BoardColumnPicture {
  id: string;
  mark: Mark;
  name: string;
  state: 'empty' | 'crowded' | 'some';
  /** e.g. "inget mål" or "sex mål"; always there. */
  countText: string;
  goals: { id: string; text: string; detail: string }[];
}

/** All rounds of a year: one small chart a trait, a mark for each round at its day. */
export interface YearPicture extends Described {
  scale: { low: string; high: string };
  /** First and last day of the year on the axis, with their words. */
  start: { at: number; text: string };
  end: { at: number; text: string };
  rounds: { id: string; at: number; dayText: string }[];
  panels: YearPanel[];
}
export interface YearPanel {
  id: string;
  mark: Mark;
  name: string;
  dimension: string;
  /** One a round that has a value, oldest first; `at` in ms. */
  points: { roundId: string; at: number; value: number; valueText: string }[];
  /** Change from the first to the last, e.g. "+0,7" or "ungefär lika"; empty with fewer than two. */
  changeText: string;
  isQuiet: boolean;
}
