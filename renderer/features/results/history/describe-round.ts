import type { Language } from '@shared/domain/language';
import type { RoundSummary } from '@shared/domain/round';
import { formatDay } from '@shared/i18n/format';
import type { Translate } from '@shared/i18n/translator';

/** A round in a list: its own name or its day, and who answered where it wasn't the leader alone. */
export function describeRound(round: RoundSummary, t: Translate, language: Language): string {
  const name = round.title || formatDay(language, round.createdAt, 'long');
  if (round.respondent === 'me') return name;
  return t('results.compare.by', { round: name, who: t(`assess.respondent.${round.respondent}`) });
}
