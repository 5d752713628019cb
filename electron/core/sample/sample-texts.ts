import type { Language } from '@shared/domain/language';
import { DA } from './texts/da';
import { EN } from './texts/en';
import { NB } from './texts/nb';
import { NN } from './texts/nn';
import { SV } from './texts/sv';

/** What the made-up principal has written. Notes answer "when did I last do this, and who saw it?". */
export interface SampleTexts {
  author: { name: string; role: string; school: string };
  /** Whom her slides are for. */
  audience: string;
  /** By item of the success profile; one of them is taken. */
  notes: Readonly<Record<string, readonly [string, ...string[]]>>;
  /** By trait, for the traits that she works on or has worked on. They continue "If …" and "then …". */
  actions: Readonly<Record<string, readonly SampleAction[]>>;
}

export interface SampleAction {
  ifText: string;
  thenText: string;
  sharedWith: string;
}

export const SAMPLE_TEXTS: Record<Language, SampleTexts> = { sv: SV, nb: NB, nn: NN, da: DA, en: EN };
