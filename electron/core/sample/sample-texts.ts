import type { Language } from '@shared/domain/language';
import { DA } from './texts/da';
import { EN } from './texts/en';
import { NB } from './texts/nb';
import { NN } from './texts/nn';
import { SV } from './texts/sv';

/** What the made-up principal has written, in one country's own words. */
export interface SampleTexts extends SchoolTexts {
  notes: NoteTexts;
  actions: ActionTexts;
  support: SupportTexts;
  goals: GoalTexts;
}

/** Who she is, whom her slides are for, and what she calls some of her rounds. */
export interface SchoolTexts {
  author: { name: string; role: string; school: string };
  /** By preset. */
  audiences: Record<'my-profile' | 'what-i-work-on' | 'our-support' | 'our-picture', string>;
  titles: Record<'leader-team' | 'budget', string>;
}

/**
 * By instrument (and side, e.g. `interplay-employer`), then by item: what she notes, or her answer to an open question.
 * The first is the newest round's, the second that of the round before.
 */
export type NoteTexts = Readonly<Record<string, ItemNotes>>;
export type ItemNotes = Readonly<Record<string, readonly [string, ...string[]]>>;

/** By instrument, then by trait, for the traits that she works on or has worked on. They continue "If …" and "then …". */
export type ActionTexts = Readonly<Record<string, TraitActions>>;
export type TraitActions = Readonly<Record<string, readonly SampleAction[]>>;

export interface ProfileTexts {
  notes: ItemNotes;
  actions: TraitActions;
}

export interface SampleAction {
  ifText: string;
  thenText: string;
  sharedWith: string;
}

/** By area of support (trait id), in the newest round and in the one before. */
export type SupportTexts = Record<'now' | 'before', Readonly<Record<string, SupportWords>>>;
export interface SupportWords {
  today: string;
  missing: string;
  owner?: string;
  ask?: string;
}

/** The goals of this year and the one before. */
export type GoalTexts = Record<GoalKey, string>;
export type GoalKey =
  | 'reading'
  | 'maths'
  | 'digital'
  | 'colleagues'
  | 'small-groups'
  | 'visits'
  | 'sick-leave'
  | 'budget'
  | 'calm-start'
  | 'transition'
  | 'meetings';

export const SAMPLE_TEXTS: Record<Language, SampleTexts> = { sv: SV, nb: NB, nn: NN, da: DA, en: EN };
