import type { PresetId, Show, Showable } from '@shared/deck/document';
import { answerTo } from '@shared/domain/answering';
import { chosenGoals, isWritten } from '@shared/domain/focus';
import type { ItemKind } from '@shared/domain/instrument';
import { isRated } from '@shared/domain/item-rules';
import type { Language } from '@shared/domain/language';
import type { Round } from '@shared/domain/round';
import { supportDetail } from '@shared/domain/support';
import { listItems } from '@shared/domain/traverse';
import { weekOf } from '@shared/domain/week';
import { boardOf } from '@shared/domain/year-goals';
import { formatDay } from '@shared/i18n/format';
import type { Translate } from '@shared/i18n/translator';
import type { DeckData } from './load-deck';

export interface Described {
  /** How much there is, or why there is nothing. May be empty. */
  detail: string;
  /** Whether ticking it would show anything. */
  isThere: boolean;
}

type Source = Omit<DeckData, 'document'>;

/** What only some instruments ask. */
const KINDS: Partial<Record<Showable, ItemKind>> = { asks: 'support', week: 'week', goals: 'goals' };

/** Whether the part can be there at all: the instrument asks it, and the leader's own answers stand beside a team's. */
export function isAskable(part: Showable, { pack, round }: Pick<Source, 'pack' | 'round'>): boolean {
  if (part === 'own') return round.respondent === 'team';
  const kind = KINDS[part];
  return kind === undefined || listItems(pack.instrument, round.form).some(({ item }) => item.kind === kind);
}

/** What stands under a tick: how many notes, which earlier round, or why it can't be ticked. */
export function describeShowable(
  part: Showable,
  preset: PresetId,
  data: Source,
  show: Show,
  t: Translate,
  language: Language,
): Described {
  const { round, previous, otherSide, pack } = data;
  const items = listItems(pack.instrument, round.form).map(({ item }) => item);
  const answers = items.map((item) => answerTo(round, item.id));
  const isTeam = round.respondent === 'team';
  switch (part) {
    case 'scores':
      return there('');
    case 'own':
      return items.some((item, index) => isRated(item) && answers[index]?.rating !== null) || hasWritten(round)
        ? there(t('slides.show.ownDetail'))
        : nothing(t('slides.show.noOwn'));
    case 'previous':
      if (!previous) return nothing(t('slides.show.noPrevious'));
      return withScores(there(formatDay(language, previous.createdAt, 'long')));
    case 'targets':
      if (!answers.some((answer) => answer.target !== null)) return nothing(t('slides.show.noTargets'));
      return withScores(withOwn(there('')));
    case 'asks': {
      const asked = answers.map(supportDetail).some(({ ask, hours }) => ask.trim() !== '' || hours !== null);
      return asked ? there(t('slides.show.asksDetail')) : nothing(t('slides.show.noAsks'));
    }
    case 'week':
      return weekOf(pack.instrument, round) ? there(t('slides.show.weekDetail')) : nothing(t('slides.show.noWeek'));
    case 'goals': {
      const count = boardOf(pack.instrument, round)?.goals.length ?? 0;
      return count > 0 ? there(t('slides.show.goalsCount', { count })) : nothing(t('slides.show.noGoals'));
    }
    case 'focus':
      return chosenGoals({ goals: data.goals }, round.id).length > 0 ? there('') : nothing(t('slides.show.noFocus'));
    case 'plan': {
      const rounds = preset === 'how-it-went' && previous ? [round.id, previous.id] : [round.id];
      const goals = rounds.flatMap((id) => chosenGoals({ goals: data.goals }, id));
      return goals.some((goal) => goal.actions.some(isWritten)) ? there('') : nothing(t('slides.show.noPlan'));
    }
    case 'notes': {
      const isOpenOnly = preset === 'better-conditions' || preset === 'reactive-to-proactive';
      const shown = items.filter(({ kind }) => !isOpenOnly || kind === 'text');
      const rounds = preset === 'reactive-to-proactive' && otherSide ? [round, otherSide] : [round];
      const count = rounds.flatMap((of) => shown.filter(({ id }) => answerTo(of, id).note.trim() !== '')).length;
      if (isOpenOnly) {
        return withOwn(count > 0 ? there(t('slides.show.openCount', { count })) : nothing(t('slides.show.noOpen')));
      }
      return withOwn(count > 0 ? there(t('slides.show.notesCount', { count })) : nothing(t('slides.show.noNotes')));
    }
    case 'evidence': {
      const count = answers.filter((answer) => answer.evidence.length > 0).length;
      return withOwn(
        count > 0 ? there(t('slides.show.evidenceCount', { count })) : nothing(t('slides.show.noEvidence')),
      );
    }
    case 'speakerNotes':
      return there(t('slides.show.speakerNotesDetail'));
  }

  function withScores(described: Described): Described {
    return show.scores || !described.isThere ? described : nothing(t('slides.show.needsScores'));
  }

  /** What is the leader's own in a team's round is shown only with the rest of her answers. */
  function withOwn(described: Described): Described {
    return !isTeam || show.own || !described.isThere ? described : nothing(t('slides.show.needsOwn'));
  }
}

function hasWritten({ answers }: Pick<Round, 'answers'>): boolean {
  return Object.values(answers).some(({ note, evidence }) => note.trim() !== '' || evidence.length > 0);
}

function there(detail: string): Described {
  return { detail, isThere: true };
}

function nothing(detail: string): Described {
  return { detail, isThere: false };
}
