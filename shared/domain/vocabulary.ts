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
