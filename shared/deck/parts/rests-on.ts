import { formatDay } from '../../i18n/format';
import type { Material, Voice } from '../material';
import { thingsOf } from '../wording';

/** Who has answered, and how much of what was asked. */
export function answersSentence(material: Material, voice: Voice): string {
  if (voice === 'team') return teamSentence(material);
  const { t, pack, own, round } = material;
  const answers = t(`deck.source.answers.${voice}.${thingsOf(pack)}`, {
    traits: own.scoredTraits,
    ofTraits: own.traits,
    items: own.rated,
    ofItems: own.items,
  });
  const isTold = voice === 'we' && round.present !== undefined;
  return isTold ? `${answers} ${t('deck.source.present', { count: round.present })}` : answers;
}

/** How many of a team have answered, and from how many answers up anything is shown. */
export function teamSentence({ t, team }: Material): string {
  return team ? t('deck.source.team', { count: team.count, threshold: team.threshold }) : '';
}

/** The day of the round, in words. */
export function dayOf({ language, answeredAt }: Material): string {
  return formatDay(language, answeredAt, 'long');
}
