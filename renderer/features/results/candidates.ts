import type { Pack } from '@shared/content/pack';
import { type RoundResult, type TraitResult, traitsOf } from '@shared/domain/comparison';
import type { Language } from '@shared/domain/language';
import { proposeFocus } from '@shared/domain/proposal';
import { formatScore } from '@shared/i18n/format';
import type { Translate } from '@shared/i18n/translator';

/** All traits that can be chosen: the proposed order first, then those without a score in the pack's order. */
export function listCandidates(result: RoundResult): TraitResult[] {
  const proposed = proposeFocus(result).map((proposal) => proposal.trait);
  return [...proposed, ...traitsOf(result).filter((trait) => trait.score === null)];
}

/** Why a trait stands where it does, e.g. "Crucial. 1.7 steps to the target". */
export function describeCandidate(t: Translate, language: Language, pack: Pack, trait: TraitResult): string {
  const distance = describeDistance(t, language, trait);
  const importance = trait.importance === null ? undefined : pack.text.importance.points[trait.importance - 1];
  return importance ? t('results.focus.detail', { importance, distance }) : distance;
}

function describeDistance(t: Translate, language: Language, { score, target }: TraitResult): string {
  if (score === null) return t('results.focus.noValue');
  if (target === null) return t('results.focus.noTarget');
  const gap = target - score;
  return gap > 0 ? t('results.focus.gap', { gap: formatScore(language, gap) }) : t('results.focus.reached');
}
