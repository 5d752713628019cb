import type { Pack } from '../content/pack';
import { traitText } from '../content/words';
import { type RoundResult, type TraitResult, traitsOf } from '../domain/comparison';
import type { Language } from '../domain/language';
import { furthestFromTarget } from '../domain/proposal';
import { formatDay, formatDifference, formatList, formatScore } from '../i18n/format';
import type { Translate } from '../i18n/translator';
import { thingsOf } from './wording';

/** The result in sentences with numbers, for those who don't see the picture: scale, distance, changes, gaps. */
export function description(result: RoundResult, pack: Pack, t: Translate, language: Language): string {
  const traits = traitsOf(result);
  const [low, , , , high] = pack.text.scale.points;
  return [
    t(`deck.describe.scale.${thingsOf(pack)}`, { count: result.traits, low, high }),
    ...describeRange(traits, t, language),
    ...describeDistance(result, pack, t, language),
    ...describeChanges(result, pack, t, language),
    ...describeMissing(traits, pack, t, language),
  ].join(' ');
}

function describeRange(traits: TraitResult[], t: Translate, language: Language): string[] {
  const scores = traits.flatMap((trait) => (trait.score === null ? [] : [trait.score]));
  if (scores.length === 0) return [];
  const low = formatScore(language, Math.min(...scores));
  const high = formatScore(language, Math.max(...scores));
  return [t('deck.describe.range', { low, high })];
}

function describeDistance(result: RoundResult, pack: Pack, t: Translate, language: Language): string[] {
  const furthest = furthestFromTarget(result);
  if (furthest === null) return [];
  const { traitId, score, target } = furthest;
  const now = formatScore(language, score);
  return [t('deck.describe.furthest', { name: nameOf(pack, traitId), now, target: formatScore(language, target) })];
}

function describeChanges(result: RoundResult, pack: Pack, t: Translate, language: Language): string[] {
  if (result.previous === null) return [];
  const date = formatDay(language, result.previous.createdAt, 'long');
  const changes = traitsOf(result).flatMap(({ traitId, change }) => (change === null ? [] : [{ traitId, change }]));
  const listed = (kind: 'up' | 'down') =>
    changes
      .filter(({ change }) => change.kind === kind)
      .map(({ traitId, change }) =>
        t('deck.describe.value', {
          name: nameOf(pack, traitId),
          value: formatDifference(language, change.difference),
        }),
      );
  const up = listed('up');
  const down = listed('down');
  const same = changes.length - up.length - down.length;
  return [
    ...(up.length > 0 ? [t('deck.describe.up', { date, list: formatList(language, up) })] : []),
    ...(down.length > 0 ? [t('deck.describe.down', { date, list: formatList(language, down) })] : []),
    ...(same > 0 ? [t(`deck.describe.same.${thingsOf(pack)}`, { count: same, date })] : []),
  ];
}

function describeMissing(traits: TraitResult[], pack: Pack, t: Translate, language: Language): string[] {
  const names = traits
    .filter((trait) => trait.score === null)
    .map(({ traitId }) => t('deck.describe.name', { name: nameOf(pack, traitId) }));
  return names.length > 0 ? [t('deck.describe.missing', { list: formatList(language, names) })] : [];
}

function nameOf(pack: Pack, traitId: string): string {
  return traitText(pack, traitId).name;
}
