import { withoutSoftHyphens } from '../../charts/geometry';
import { traitText } from '../../content/words';
import type { QuestionSlide, Slide } from '../deck';
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

/** A question for the group about each thing chosen. */
export function focusQuestionSlides({ focus, pack, t, show }: Material): QuestionSlide[] {
  return focus.map(({ trait }) => {
    const { name, questions } = traitText(pack, trait.id);
    return {
      kind: 'question',
      id: `question-${trait.id}`,
      title: questions[0],
      lead: withoutSoftHyphens(name),
      source: '',
      speakerNotes: show.speakerNotes ? t('deck.say.question.focus') : '',
    };
  });
}

/** What to begin with, where something has been seen and nothing is chosen yet. */
export function startQuestionSlides({ focus, t, show }: Material, shown: readonly Slide[]): QuestionSlide[] {
  if (focus.length > 0 || shown.length === 0) return [];
  return [
    {
      kind: 'question',
      id: 'question',
      title: t('deck.question.start'),
      lead: t('deck.question.startLead'),
      source: '',
      speakerNotes: show.speakerNotes ? t('deck.say.question.start') : '',
    },
  ];
}

/** What those who decide can change, where anything has been shown of how it is. */
export function conditionsQuestionSlides({ t, show }: Material, shown: readonly Slide[]): QuestionSlide[] {
  if (shown.length === 0) return [];
  return [
    {
      kind: 'question',
      id: 'question',
      title: t('deck.question.conditions'),
      lead: t('deck.question.conditionsLead'),
      source: '',
      speakerNotes: show.speakerNotes ? t('deck.say.question.conditions') : '',
    },
  ];
}
