import type { Pack, TraitText } from '../content/pack';
import { traitText } from '../content/words';
import { type RoundResult, type TraitResult, traitsOf } from '../domain/comparison';
import type { Language } from '../domain/language';
import { furthestFromTarget } from '../domain/proposal';
import { formatDay, formatList } from '../i18n/format';
import type { Translate } from '../i18n/translator';
import { thingsOf } from './wording';

/** Who reads it: "you" for the leader herself on the screen, "i" for her own slides, "we" for what a group has answered. */
export type Person = 'you' | 'i' | 'we';

/** More traits than this at one end are too many for a sentence. */
const MOST_AT_AN_END = 2;

/**
 * What is seen in a result, in one to three sentences, without judging it: what has become higher or lower, then
 * what lies furthest from the leader's own target. Falls back to how far the answers reach. Never empty.
 */
export function headline(result: RoundResult, pack: Pack, t: Translate, language: Language, person: Person): string {
  if (result.answered === 0) return t(`deck.headline.none.${person}`);
  if (result.scoredTraits === 0) return t('deck.headline.few');
  const distance = targetSentence(result, pack, t, person);
  const change = changeSentences(result, pack, t, language, person, distance.length > 0 ? 1 : 2);
  const seen = [...change, ...distance];
  const told = seen.length > 0 ? seen : [rangeSentence(result, pack, t, language)];
  return [...told, ...(told.length < 2 ? partlySentence(result, pack, t) : [])].join(' ');
}

/** The largest changes, `most` of them if all go one way; if some have risen and some fallen, one of each. */
function changeSentences(
  result: RoundResult,
  pack: Pack,
  t: Translate,
  language: Language,
  person: Person,
  most: 1 | 2,
): string[] {
  const compared = traitsOf(result).filter((trait) => trait.change !== null);
  if (result.previous === null || compared.length === 0) return [];
  const risen = compared.filter((trait) => trait.change?.kind === 'up').sort(bySizeOfChange);
  const fallen = compared.filter((trait) => trait.change?.kind === 'down').sort(bySizeOfChange);
  if (risen.length + fallen.length === 0) {
    return [t('deck.headline.same', { date: formatDay(language, result.previous.createdAt, 'long') })];
  }
  const bothWays = risen.length > 0 && fallen.length > 0;
  const named = bothWays ? [...risen.slice(0, 1), ...fallen.slice(0, 1)].sort(bySizeOfChange) : [...risen, ...fallen];
  return named
    .slice(0, bothWays ? 2 : most)
    .map(({ traitId, change }) => changeSentence(traitText(pack, traitId), change?.kind === 'up', t, person));
}

/** For a group the pack's own sentence where it speaks of no one person, else only that the value is higher or lower. */
function changeSentence(words: TraitText, isHigher: boolean, t: Translate, person: Person): string {
  const told = isHigher ? words.risen : words.fallen;
  if (person !== 'we') return told[person];
  if (told.you === told.i) return told.i;
  return t(isHigher ? 'deck.headline.higher' : 'deck.headline.lower', { name: words.name });
}

function targetSentence(result: RoundResult, pack: Pack, t: Translate, person: Person): string[] {
  const count = traitsOf(result).filter((trait) => trait.score !== null && trait.target !== null).length;
  if (count === 0) return [];
  const furthest = furthestFromTarget(result);
  if (furthest === null) return [t(`deck.headline.reached.${person}`, { count })];
  return [t(`deck.headline.furthest.${person}`, { phrase: traitText(pack, furthest.traitId).phrase })];
}

/** Which traits lie at the ends of what was answered; how far the answers reach when too many share an end. */
function rangeSentence(result: RoundResult, pack: Pack, t: Translate, language: Language): string {
  const scored = traitsOf(result).filter((trait) => trait.score !== null);
  const scores = scored.map((trait) => trait.score ?? 0);
  const lowest = Math.min(...scores);
  const highest = Math.max(...scores);
  const word = (score: number) => pack.text.scale.points[Math.round(score) - 1] ?? '';
  const low = word(lowest);
  const high = word(highest);
  if (low === high) return t('deck.headline.level', { level: low });
  const phrasesAt = (score: number) =>
    scored.filter((trait) => trait.score === score).map((trait) => traitText(pack, trait.traitId).phrase);
  const most = phrasesAt(highest);
  const least = phrasesAt(lowest);
  if (most.length > MOST_AT_AN_END || least.length > MOST_AT_AN_END) return t('deck.headline.range', { low, high });
  return t('deck.headline.ends', { low, high, most: formatList(language, most), least: formatList(language, least) });
}

function partlySentence(result: RoundResult, pack: Pack, t: Translate): string[] {
  if (result.scoredTraits === result.traits) return [];
  return [t(`deck.headline.partly.${thingsOf(pack)}`, { count: result.scoredTraits, of: result.traits })];
}

/** Largest change first, then what matters most to the leader; equal ones keep the pack's order. */
function bySizeOfChange(a: TraitResult, b: TraitResult): number {
  const bySize = Math.abs(b.change?.difference ?? 0) - Math.abs(a.change?.difference ?? 0);
  return bySize || (b.importance ?? 0) - (a.importance ?? 0);
}
