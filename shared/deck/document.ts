import { z } from 'zod';
import { Instant, RecordId } from '../domain/round';
import { PRESETS } from './vocabulary';

export {
  DECK_FORMATS,
  type DeckFormat,
  PRESETS,
  type PresetId,
  SHOWABLE,
  type Showable,
} from './vocabulary';

export const Show = z.strictObject({
  scores: z.boolean(),
  own: z.boolean(),
  previous: z.boolean(),
  targets: z.boolean(),
  asks: z.boolean(),
  week: z.boolean(),
  goals: z.boolean(),
  focus: z.boolean(),
  plan: z.boolean(),
  notes: z.boolean(),
  evidence: z.boolean(),
  speakerNotes: z.boolean(),
});
export type Show = z.infer<typeof Show>;

export const DEFAULT_SHOW: Show = {
  scores: true,
  own: false,
  previous: true,
  targets: true,
  asks: true,
  week: true,
  goals: true,
  focus: true,
  plan: true,
  notes: false,
  evidence: false,
  speakerNotes: false,
};

const SlideId = z.string().regex(/^[a-z0-9:-]{1,120}$/);

/** A deck as it is stored: where it comes from and what the user changed. The slides themselves are built anew each time. */
export const DeckDocument = z.strictObject({
  id: RecordId,
  preset: z.enum(PRESETS),
  roundId: RecordId,
  /** The earlier round to compare with; null for none. */
  compareTo: RecordId.nullable(),
  /** The other party's round, where the instrument has two; null for none. */
  otherSide: RecordId.nullable(),
  /** Whom it is for, e.g. "Till samtalet med Ingrid Ahl". May be empty. */
  audience: z.string().max(200),
  show: Show,
  /** Slide ids in the user's order; slides not named follow in the preset's. */
  order: z.array(SlideId).max(1000),
  /** Slides that stay at home. */
  hidden: z.array(SlideId).max(1000),
  /** Slide id → field → the user's own words. Fields as named by `editableFields`. */
  edits: z.record(SlideId, z.record(z.string().max(100), z.string().max(4000))),
  createdAt: Instant,
  updatedAt: Instant,
});
export type DeckDocument = z.infer<typeof DeckDocument>;
