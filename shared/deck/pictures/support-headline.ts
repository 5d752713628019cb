import { withoutSoftHyphens } from '../../charts/geometry';
import type { Pack } from '../../content/pack';
import { traitText } from '../../content/words';
import type { SupportArea } from '../../domain/support';
import { formatList } from '../../i18n/format';
import type { Translate } from '../../i18n/translator';
import { capitalise, spell } from './spell';
import type { SupportInput } from './support-map';

/** More names than this are too many for a sentence. */
const MOST_NAMED = 3;

/**
 * What is seen on the map, in one or two sentences: how many areas need fixing first, then which they are or how many
 * have no place yet. Never empty.
 */
export function supportHeadline(input: SupportInput): string {
  const { areas, t } = input;
  const placed = areas.filter(({ field }) => field !== null);
  if (placed.length === 0) return t('support.headline.none');
  const first = placed.filter(({ field }) => field === 'fix-first');
  const left = areas.length - placed.length;
  return [
    countSentence(first.length, placed.length, input),
    ...(left > 0 ? [leftSentence(left, input)] : namesSentence(first, input)),
  ].join(' ');
}

function countSentence(count: number, total: number, { t }: SupportInput): string {
  if (total === 1) return count === 1 ? t('support.headline.only.first') : t('support.headline.only.fine');
  const of = spell(total, String(total), t);
  if (count === 0) return t('support.headline.zero', { of });
  if (count === 1) return t('support.headline.one', { of });
  if (count === total) return t('support.headline.all', { of });
  return t('support.headline.many', { number: capitalise(spell(count, String(count), t)), of });
}

function namesSentence(first: readonly SupportArea[], { pack, language, t }: SupportInput): string[] {
  if (first.length === 0 || first.length > MOST_NAMED) return [];
  const names = first.map(({ traitId }) => quoteArea(traitId, pack, t));
  return [t('support.headline.named', { list: formatList(language, names) })];
}

function leftSentence(left: number, { t }: SupportInput): string {
  if (left === 1) return t('support.headline.left.one');
  return t('support.headline.left.many', { number: capitalise(spell(left, String(left), t)) });
}

/** An area's name in a sentence: in quotes, as many names are several words joined by "and". */
export function quoteArea(traitId: string, pack: Pack, t: Translate): string {
  return t('support.quoted', { name: withoutSoftHyphens(traitText(pack, traitId).name) });
}
