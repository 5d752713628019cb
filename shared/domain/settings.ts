import { z } from 'zod';
import { LANGUAGES } from './language';
import { THEMES } from './vocabulary';

export { TEXT_SIZES, THEMES, type Theme } from './vocabulary';

export const Settings = z.strictObject({
  /** Null until the user has chosen: then the system's language decides. */
  language: z.enum(LANGUAGES).nullable(),
  theme: z.enum(THEMES),
  textSize: z.union([z.literal(100), z.literal(115), z.literal(130), z.literal(150), z.literal(200)]),
  /** Single-key shortcuts (1–5, V, arrows); can be switched off (WCAG 2.1.4). */
  shortcuts: z.boolean(),
  /** What stands on the title slide. Empty until written. */
  author: z.strictObject({ name: z.string().max(200), role: z.string().max(200), school: z.string().max(200) }),
});
export type Settings = z.infer<typeof Settings>;

export const DEFAULT_SETTINGS: Settings = {
  language: null,
  theme: 'system',
  textSize: 100,
  shortcuts: true,
  author: { name: '', role: '', school: '' },
};
