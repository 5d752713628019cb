import { fail, ok, type Result } from '@shared/api/result';
import { z } from 'zod';
import { upgradeDeck } from '../store/formats/deck';
import { BUNDLE_FORMAT, BUNDLE_VERSION, Bundle } from './bundle';

/** In characters. A round in the full form with long notes has about 20 000. */
export const LARGEST_BUNDLE = 200_000_000;

/**
 * Reads a bundle, all of it or nothing. Not ours: `bundle-foreign`; of a later version: `bundle-newer`; ours but broken
 * anywhere: `bundle-damaged` with the place (never what stood there). Unknown keys are refused, `__proto__` is dropped.
 */
export function decodeBundle(text: string): Result<Bundle> {
  if (text.length > LARGEST_BUNDLE) return fail('too-large');
  const value = parse(text);
  if (value === undefined) return text.includes(`"${BUNDLE_FORMAT}"`) ? fail('bundle-damaged') : fail('bundle-foreign');
  const { format, version } = headOf(value);
  if (format !== BUNDLE_FORMAT) return fail('bundle-foreign');
  if (typeof version === 'number' && version > BUNDLE_VERSION) return fail('bundle-newer', { version });
  const parsed = Bundle.safeParse(version === 1 ? upgradeBundle(value) : value);
  if (!parsed.success) return fail('bundle-damaged', { path: placeOf(parsed.error.issues[0]?.path ?? []) });
  return repeatsIds(parsed.data) ? fail('bundle-damaged', { path: 'data' }) : ok(parsed.data);
}

export function encodeBundle(bundle: Bundle): string {
  return `${JSON.stringify(bundle, null, 2)}\n`;
}

/** A bundle of version 1 in the present shape; as it is where it isn't even like one. */
function upgradeBundle(value: unknown): unknown {
  const first = FirstBundle.safeParse(value);
  if (!first.success) return value;
  const { data } = first.data;
  return { ...first.data, version: BUNDLE_VERSION, data: { ...data, decks: data.decks.map(upgradeIfDeck) } };
}

function upgradeIfDeck(deck: unknown): unknown {
  try {
    return upgradeDeck(deck);
  } catch {
    return deck;
  }
}

const FirstBundle = z.looseObject({ data: z.looseObject({ decks: z.array(z.unknown()) }) });

/** Undefined where it isn't JSON, which no JSON text stands for. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, '')) as unknown;
  } catch {
    return undefined;
  }
}

function headOf(value: unknown): { format?: unknown; version?: unknown } {
  return typeof value === 'object' && value !== null ? value : {};
}

/** Where it is broken, as far as the schema's own words go: ids that the file uses as keys are left out. */
function placeOf(path: readonly PropertyKey[]): string {
  return path
    .map((step) => (typeof step === 'number' || /^[a-zA-Z]{1,20}$/.test(String(step)) ? String(step) : '…'))
    .join('.');
}

function repeatsIds({ data }: Bundle): boolean {
  return [data.rounds, data.plan.goals, data.decks].some(
    (records) => new Set(records.map(({ id }) => id)).size < records.length,
  );
}
