import { z } from 'zod';
import { EVIDENCE, Id, Instrument, PERIODS } from '../domain/instrument';
import { LANGUAGES } from '../domain/language';

/** The pack format that this kit writes. It reads this and the first, whose items are all ratings. */
export const PACK_FORMAT_VERSION = 2;

const line = z.string().trim().min(1).max(400);
const paragraph = z.string().trim().min(1).max(2000);
const pair = z.tuple([line, line]);

/** `pack.json`: everything that is the same in all languages. */
export const PackStructure = z.strictObject({
  format: z.literal('lederspeil/pack'),
  formatVersion: z.union([z.literal(1), z.literal(PACK_FORMAT_VERSION)]),
  id: Id,
  /** The version of the content; a round keeps the one it was answered on. */
  version: z.string().regex(/^\d+\.\d+\.\d+$/),
  /** The document that the framework comes from. */
  source: z.strictObject({ document: line, publisher: line, year: z.int().min(1900).max(2100), place: line }),
  instrument: Instrument,
});

export const TraitText = z.strictObject({
  name: line,
  inline: line,
  phrase: line,
  risen: z.strictObject({ you: line, i: line }),
  fallen: z.strictObject({ you: line, i: line }),
  meaning: line,
  /** Where more of it isn't always better. */
  overdone: line.optional(),
  questions: pair,
  experiments: pair,
});
/** A statement with a sentence under each end of the scale; a question alone for kinds that aren't rated. */
const Statement = z.strictObject({ text: line, low: line.optional(), high: line.optional() });
export const ItemText = z.strictObject({
  ...Statement.shape,
  /** The same about the leader, for those who answer about her. */
  others: Statement.optional(),
});
/** Questions of the kinds that are more than a rating; each is there when the instrument has such an item. */
const KindTexts = {
  sides: z.record(Id, z.strictObject({ name: line, answers: line })).optional(),
  support: z.strictObject({ today: line, develop: line, owners: z.array(line).min(2).max(12) }).optional(),
  goals: z.strictObject({ hint: line, carried: line, levels: z.record(Id, line) }).optional(),
  week: z.strictObject({ hint: line, today: line, wished: line, categories: z.record(Id, line) }).optional(),
};

/** `<language>.json`: every word of the pack in one language. */
export const PackText = z.strictObject({
  lang: z.enum(LANGUAGES),
  name: line,
  about: z.strictObject({ purpose: paragraph, source: paragraph, own: paragraph }),
  period: z.record(z.enum(PERIODS), line),
  scale: z.strictObject({ question: line, points: z.tuple([line, line, line, line, line]), unknown: line }),
  evidence: z.strictObject({ question: line, hint: line, sources: z.record(z.enum(EVIDENCE), line) }),
  importance: z.strictObject({ question: line, points: z.tuple([line, line, line]) }),
  target: z.strictObject({ question: line, hint: line }),
  note: z.strictObject({ question: line }),
  dimensions: z.record(Id, z.strictObject({ name: line, summary: line })),
  traits: z.record(Id, TraitText),
  items: z.record(Id, ItemText),
  ...KindTexts,
});

/** A pack in one language, as the screens and decks use it. */
export const Pack = z.strictObject({
  id: Id,
  version: PackStructure.shape.version,
  source: PackStructure.shape.source,
  instrument: Instrument,
  text: PackText,
});

export type PackStructure = z.infer<typeof PackStructure>;
export type TraitText = z.infer<typeof TraitText>;
export type ItemText = z.infer<typeof ItemText>;
export type PackText = z.infer<typeof PackText>;
export type Pack = z.infer<typeof Pack>;
