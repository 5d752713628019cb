import { DeckDocument } from '@shared/deck/document';
import { Plan } from '@shared/domain/plan';
import { Instant, Round } from '@shared/domain/round';
import { Settings } from '@shared/domain/settings';
import { z } from 'zod';

export const BUNDLE_FORMAT = 'lederspeil/bundle';
/** The bundle version that this kit writes. It reads this and all before it. */
export const BUNDLE_VERSION = 2;

/** Far beyond what one leader, or an owner's whole archive, holds; keeps an absurd file from filling the memory. */
export const MOST_RECORDS = 20_000;

/** The app's own export: one JSON file with everything a leader has answered, planned and made. */
export const Bundle = z
  .strictObject({
    format: z.literal(BUNDLE_FORMAT),
    version: z.literal(BUNDLE_VERSION),
    exportedAt: Instant,
    app: z.string().max(60).meta({ description: 'Name and version of the program that wrote the file.' }),
    data: z.strictObject({
      rounds: z.array(Round).max(MOST_RECORDS),
      plan: Plan,
      decks: z.array(DeckDocument).max(MOST_RECORDS),
      settings: z.strictObject({ author: Settings.shape.author.optional() }),
    }),
  })
  .meta({
    title: 'Lederspeil bundle',
    description: 'Rounds, plan and decks of one leader. Ids are stable: importing the same bundle twice adds nothing.',
  });
export type Bundle = z.infer<typeof Bundle>;

/** The format as JSON Schema, for those who read or write bundles with tools of their own. */
export function bundleJsonSchema(): object {
  return z.toJSONSchema(Bundle, { io: 'input' });
}
