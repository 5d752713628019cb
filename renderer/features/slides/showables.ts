import type { Show, Showable } from '@shared/deck/document';
import { answerTo } from '@shared/domain/answering';
import { chosenGoals, isWritten } from '@shared/domain/focus';
import type { Language } from '@shared/domain/language';
import type { Answer } from '@shared/domain/round';
import { listItems } from '@shared/domain/traverse';
import { formatDay } from '@shared/i18n/format';
import type { Translate } from '@shared/i18n/translator';
import type { DeckData } from './load-deck';

export interface Described {
  /** How much there is, or why there is nothing. May be empty. */
  detail: string;
  /** Whether ticking it would show anything. */
  isThere: boolean;
}

/** What stands under a tick: how many notes, which earlier round, or why it can't be ticked. */
export function describeShowable(
  part: Showable,
  data: Omit<DeckData, 'document'>,
  show: Show,
  t: Translate,
  language: Language,
): Described {
  const { round, previous, pack } = data;
  const answers = listItems(pack.instrument, round.form).map(({ item }) => answerTo(round, item.id));
  const goals = chosenGoals({ goals: data.goals }, round.id);
  switch (part) {
    case 'scores':
      return { detail: '', isThere: true };
    case 'previous':
      if (!previous) return nothing(t('slides.show.noPrevious'));
      return withScores(formatDay(language, previous.createdAt, 'long'));
    case 'targets':
      return answers.some((answer) => answer.target !== null) ? withScores('') : nothing(t('slides.show.noTargets'));
    case 'focus':
      return goals.length > 0 ? { detail: '', isThere: true } : nothing(t('slides.show.noFocus'));
    case 'plan':
      return goals.some((goal) => goal.actions.some(isWritten))
        ? { detail: '', isThere: true }
        : nothing(t('slides.show.noPlan'));
    case 'notes':
      return counted(answers, (answer) => answer.note.trim() !== '', 'notesCount', 'noNotes');
    case 'evidence':
      return counted(answers, (answer) => answer.evidence.length > 0, 'evidenceCount', 'noEvidence');
    case 'speakerNotes':
      return { detail: t('slides.show.speakerNotesDetail'), isThere: true };
  }

  function withScores(detail: string): Described {
    return show.scores ? { detail, isThere: true } : nothing(t('slides.show.needsScores'));
  }

  function counted(
    of: readonly Answer[],
    has: (answer: Answer) => boolean,
    some: 'notesCount' | 'evidenceCount',
    none: 'noNotes' | 'noEvidence',
  ): Described {
    const count = of.filter(has).length;
    return count > 0
      ? { detail: t(`slides.show.${some}`, { count }), isThere: true }
      : nothing(t(`slides.show.${none}`));
  }
}

function nothing(detail: string): Described {
  return { detail, isThere: false };
}
