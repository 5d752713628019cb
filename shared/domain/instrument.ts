import { z } from 'zod';
import { MARKS, SUBJECTS } from './vocabulary';

export {
  EVIDENCE,
  type Evidence,
  FORMS,
  type Form,
  ITEM_KINDS,
  type ItemKind,
  MARKS,
  type Mark,
  PERIODS,
  type Period,
} from './vocabulary';

/** Stable identifier inside a pack: lower-case words joined by hyphens, 1 to 64 characters. */
export const Id = z
  .string()
  .max(64)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);

const base = { id: Id, quick: z.boolean() };

/** An item asks one thing. Its kind decides how it is answered, shown, put in a table, on a slide and in a file. */
export const Item = z.preprocess(
  withKind,
  z.discriminatedUnion('kind', [
    /** A statement rated on the instrument's scale. */
    z.strictObject({ ...base, kind: z.literal('rating') }),
    /** Two opposite ways of working, from reactive (1) to proactive (5). */
    z.strictObject({ ...base, kind: z.literal('polarity') }),
    /** An area of support: how well it works, what exists, what is missing, who owns it, what is asked, hours a week. */
    z.strictObject({ ...base, kind: z.literal('support') }),
    /** This year's goals, placed on perspectives (trait ids) and followed through levels, from the first to the last. */
    z.strictObject({
      ...base,
      kind: z.literal('goals'),
      perspectives: z.array(Id).min(2).max(8),
      levels: z.array(Id).min(2).max(6),
    }),
    /** Hours of an ordinary week by category, today and as wished for; `focus` is the category to make room for. */
    z.strictObject({ ...base, kind: z.literal('week'), categories: z.array(Id).min(2).max(12), focus: Id }),
    /** A whole number, 0 to `most`. */
    z.strictObject({ ...base, kind: z.literal('count'), most: z.int().min(1).max(100_000) }),
    /** An open question. */
    z.strictObject({ ...base, kind: z.literal('text') }),
  ]),
);
export const Trait = z.strictObject({ id: Id, items: z.array(Item).min(1).max(8) });
export const Dimension = z.strictObject({ id: Id, mark: z.enum(MARKS), traits: z.array(Trait).min(1).max(20) });

/** An instrument's structure, without any text: dimensions hold traits, traits hold items. */
export const Instrument = z.strictObject({
  scale: z.strictObject({ points: z.literal(5) }),
  /** Whom or what the items are about; a team can only answer where this is said. */
  subject: z.enum(SUBJECTS).optional(),
  /** Two parties that each give their picture. */
  sides: z.tuple([Id, Id]).optional(),
  dimensions: z.array(Dimension).min(1).max(12),
});

export type Item = z.infer<typeof Item>;
export type ItemOf<K extends Item['kind']> = Extract<Item, { kind: K }>;
export type Trait = z.infer<typeof Trait>;
export type Dimension = z.infer<typeof Dimension>;
export type Instrument = z.infer<typeof Instrument>;

/** Packs of the first format know only ratings and don't name the kind. */
function withKind(value: unknown): unknown {
  const isNameless = typeof value === 'object' && value !== null && !Array.isArray(value) && !('kind' in value);
  return isNameless ? { kind: 'rating', ...value } : value;
}
