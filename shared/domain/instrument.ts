import { z } from 'zod';
import { MARKS } from './vocabulary';

export { EVIDENCE, type Evidence, FORMS, type Form, MARKS, type Mark, PERIODS, type Period } from './vocabulary';

/** Stable identifier inside a pack: lower-case words joined by hyphens, 1 to 64 characters. */
export const Id = z
  .string()
  .max(64)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);

export const Item = z.strictObject({ id: Id, quick: z.boolean() });
export const Trait = z.strictObject({ id: Id, items: z.array(Item).min(1).max(8) });
export const Dimension = z.strictObject({ id: Id, mark: z.enum(MARKS), traits: z.array(Trait).min(1).max(20) });

/** An instrument's structure, without any text: dimensions hold traits, traits hold items. */
export const Instrument = z.strictObject({
  scale: z.strictObject({ points: z.literal(5) }),
  dimensions: z.array(Dimension).min(1).max(12),
});

export type Item = z.infer<typeof Item>;
export type Trait = z.infer<typeof Trait>;
export type Dimension = z.infer<typeof Dimension>;
export type Instrument = z.infer<typeof Instrument>;
