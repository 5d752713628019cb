import { withoutSoftHyphens } from '../../charts/geometry';
import { traitsOf } from '../../domain/comparison';
import type { Score } from '../../domain/scoring';
import type { QuestionSlide, SpreadSlide } from '../deck';
import type { Material } from '../material';
import { gapQuestions, spreadPicture, teamHeadline } from '../pictures/spread';
import { teamSentence } from './rests-on';

/** A team's answers on the scale, with the leader's own when they are shown. None without a team's scores. */
export function spreadSlides(material: Material): SpreadSlide[] {
  const { team, pack, language, t, show } = material;
  if (team === null || material.result.scoredTraits === 0) return [];
  const own = ownScores(material);
  const input = { team, own, pack, language, t };
  const title = teamHeadline({ ...input, person: 'i' });
  const spoken = [t('deck.say.spread'), ...(own ? [t('deck.say.spreadOwn')] : [])];
  return [
    {
      kind: 'spread',
      id: 'spread',
      title,
      picture: { ...spreadPicture(input), title },
      source: teamSentence(material),
      speakerNotes: show.speakerNotes ? spoken.join(' ') : '',
    },
  ];
}

/** Where the answers lie furthest apart, each as a question. */
export function differenceQuestionSlides(material: Material): QuestionSlide[] {
  const { team, pack, language, t, show } = material;
  if (team === null) return [];
  return gapQuestions({ team, own: ownScores(material), pack, language, t, person: 'i' }).map(
    ({ traitId, title, question }) => ({
      kind: 'question',
      id: `difference-${traitId}`,
      title: question,
      lead: withoutSoftHyphens(title),
      source: '',
      speakerNotes: show.speakerNotes ? t('deck.say.question.difference') : '',
    }),
  );
}

/** The leader's own values, by trait id; null when they are not shown. */
function ownScores({ own, show }: Material): ReadonlyMap<string, Score | null> | null {
  if (!show.own || own.scoredTraits === 0) return null;
  return new Map(traitsOf(own).map(({ traitId, score }) => [traitId, score]));
}
