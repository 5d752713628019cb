/**
 * The closed lists of the domain, apart from the schemas that check them: the renderer shows them as choices and must
 * not carry a validator for that.
 */

/** The five marks: one shape and one colour role for each, the same in the app, in reveal and in PowerPoint. */
export const MARKS = ['circle', 'square', 'triangle', 'diamond', 'plus'] as const;
export type Mark = (typeof MARKS)[number];

/** What an answer rests on. */
export const EVIDENCE = ['memory', 'told', 'document', 'observed'] as const;
export type Evidence = (typeof EVIDENCE)[number];

/** The stretch of time that a round asks about; chosen from the day it was begun. */
export const PERIODS = ['since-august', 'since-january', 'last-school-year'] as const;
export type Period = (typeof PERIODS)[number];

/** Quick: one item a trait. Full: every item. */
export const FORMS = ['quick', 'full'] as const;
export type Form = (typeof FORMS)[number];

/** Characters in a note. */
export const LONGEST_NOTE = 20_000;

export const THEMES = ['system', 'light', 'dark', 'contrast'] as const;
export type Theme = (typeof THEMES)[number];

/** Text size in per cent of the browser's own. */
export const TEXT_SIZES = [100, 115, 130, 150, 200] as const;

/** The kinds of item; each has one entry in every registry that answers, shows or exports items. */
export const ITEM_KINDS = ['rating', 'polarity', 'support', 'goals', 'week', 'count', 'text'] as const;
export type ItemKind = (typeof ITEM_KINDS)[number];

/** What an instrument's items are about: the leader herself, or the organisation that all who answer belong to. */
export const SUBJECTS = ['leader', 'organisation'] as const;
export type Subject = (typeof SUBJECTS)[number];

/**
 * Who answers a round: the leader, the whole room with one shared answer, the leader and each member of her team, or a
 * member of another leader's team.
 */
export const RESPONDENTS = ['me', 'together', 'team', 'member'] as const;
export type Respondent = (typeof RESPONDENTS)[number];

/** Whose goal it is. */
export const GOAL_OWNERS = ['own', 'school', 'owner'] as const;
export type GoalOwner = (typeof GOAL_OWNERS)[number];

/** What a goal is about, as the source groups the year's goals. */
export const GOAL_AREAS = ['learning', 'staff', 'economy'] as const;
export type GoalArea = (typeof GOAL_AREAS)[number];

/** A week has no more hours than this. */
export const MOST_HOURS = 168;

/** Team answers are shown from this many up unless the leader asks for another number before anyone has answered. */
export const DEFAULT_THRESHOLD = 5;
/** Never fewer. */
export const LEAST_THRESHOLD = 3;
export const MOST_THRESHOLD = 50;
/** Members of one team. */
export const MOST_MEMBERS = 300;

/** Why an answer file was not taken in. */
export const ASIDE_REASONS = [
  'foreign',
  'damaged',
  'newer',
  'other-collecting',
  'other-instrument',
  'other-version',
  'already-taken',
  'same-id',
  'closed',
  'full',
  'empty',
] as const;
export type AsideReason = (typeof ASIDE_REASONS)[number];

/** Files that a result can be taken along in. */
export const RESULT_FORMATS = ['csv', 'xlsx', 'pdf'] as const;
export type ResultFormat = (typeof RESULT_FORMATS)[number];
