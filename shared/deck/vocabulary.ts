/**
 * The closed lists of decks, apart from the schemas that check them: the renderer shows them as choices and must not
 * carry a validator for that.
 */

export const PRESETS = [
  'my-profile',
  'what-i-work-on',
  'our-picture',
  'our-support',
  'better-conditions',
  'reactive-to-proactive',
  'how-it-went',
] as const;
export type PresetId = (typeof PRESETS)[number];

/**
 * What may be shown. The leader's own answers beside a team's, notes, evidence and speaker notes are off until ticked.
 */
export const SHOWABLE = [
  'scores',
  'own',
  'previous',
  'targets',
  'asks',
  'week',
  'goals',
  'focus',
  'plan',
  'notes',
  'evidence',
  'speakerNotes',
] as const;
export type Showable = (typeof SHOWABLE)[number];

export const DECK_FORMATS = ['reveal', 'pptx', 'pdf'] as const;
export type DeckFormat = (typeof DECK_FORMATS)[number];
