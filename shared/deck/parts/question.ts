import { withoutSoftHyphens } from '../../charts/geometry';
import { traitText } from '../../content/words';
import type { QuestionSlide } from '../deck';
import type { Material } from '../material';

/** A question for the talk, about the first thing chosen (in the pack's order). */
export function talkQuestionSlides({ focus, pack, t, show }: Material): QuestionSlide[] {
  const [first] = focus;
  if (first === undefined) return [];
  const { name, questions } = traitText(pack, first.trait.id);
  return [
    {
      kind: 'question',
      id: 'question',
      title: questions[0],
      lead: t('deck.question.talk', { trait: withoutSoftHyphens(name) }),
      source: '',
      speakerNotes: show.speakerNotes ? t('deck.say.question.talk') : '',
    },
  ];
}

/** A question to the staff: first alone, then in pairs. */
export function staffQuestionSlides({ focus, t, show }: Material): QuestionSlide[] {
  if (focus.length === 0) return [];
  return [
    {
      kind: 'question',
      id: 'question',
      title: t('deck.question.staff'),
      lead: t('deck.question.staffLead'),
      source: '',
      speakerNotes: show.speakerNotes ? t('deck.say.question.staff') : '',
    },
  ];
}
