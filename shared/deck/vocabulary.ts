/**
 * The closed lists of decks, apart from the schemas that check them: the renderer shows them as choices and must not
 * carry a validator for that.
 */

export const PRESETS = ['my-profile', 'what-i-work-on'] as const;
export type PresetId = (typeof PRESETS)[number];

/** What may be shown. Notes, evidence and speaker notes are off until ticked. */
export const SHOWABLE = [
  'scores',
  'previous',
  'targets',
  'focus',
  'plan',
  'notes',
  'evidence',
  'speakerNotes',
] as const;
export type Showable = (typeof SHOWABLE)[number];

export const DECK_FORMATS = ['reveal', 'pptx', 'pdf'] as const;
export type DeckFormat = (typeof DECK_FORMATS)[number];
