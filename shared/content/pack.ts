import { z } from 'zod';
import { EVIDENCE, Id, Instrument, PERIODS } from '../domain/instrument';
import { LANGUAGES } from '../domain/language';

/** The pack format that this kit reads and writes. */
export const PACK_FORMAT_VERSION = 1;

const line = z.string().trim().min(1).max(400);
const paragraph = z.string().trim().min(1).max(2000);
const pair = z.tuple([line, line]);

/** `pack.json`: everything that is the same in all languages. */
export const PackStructure = z.strictObject({
  format: z.literal('lederspeil/pack'),
  formatVersion: z.literal(PACK_FORMAT_VERSION),
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
  overdone: line,
  questions: pair,
  experiments: pair,
});
export const ItemText = z.strictObject({ text: line, low: line, high: line });

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
