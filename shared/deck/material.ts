import type { Pack } from '../content/pack';
import { answerTo } from '../domain/answering';
import { type RoundResult, resultOf } from '../domain/comparison';
import { isWritten } from '../domain/focus';
import type { Language } from '../domain/language';
import type { Action, Goal } from '../domain/plan';
import type { Answer, Round } from '../domain/round';
import type { Settings } from '../domain/settings';
import { listItems, listTraits, type PlacedTrait } from '../domain/traverse';
import type { Translate } from '../i18n/translator';
import type { DeckDocument, Show } from './document';
import { SHOWABLE, type Showable } from './vocabulary';

export interface DeckInput {
  document: DeckDocument;
  pack: Pack;
  round: Round;
  /** The earlier round to compare with. */
  previous: Round | null;
  /** Any goals; those of other rounds and those set aside are left out. */
  goals: Goal[];
  author: Settings['author'];
  language: Language;
}

/**
 * Everything that slides may be made from, and nothing that was not ticked: it is taken out here, before any slide is
 * built. Traits are in the pack's order, so that an order never tells a score.
 */
export interface Material {
  document: DeckDocument;
  pack: Pack;
  language: Language;
  t: Translate;
  show: Show;
  author: Settings['author'];
  /** The day of the round. */
  answeredAt: string;
  /** Answers without what isn't shown; without scores none has a rating. */
  round: Round;
  result: RoundResult;
  /** Traits chosen to work on; none unless they are shown. */
  focus: (PlacedTrait & { goalId: string })[];
  /** Written actions; none unless the plan is shown. */
  plan: (PlacedTrait & { action: Action })[];
}

/** Takes from the input what the user has ticked and the preset uses. */
export function gatherMaterial(input: DeckInput, uses: readonly Showable[], t: Translate): Material {
  const { document, pack, language, author } = input;
  const show = tickedOf(document.show, uses);
  const round = redact(input.round, pack, show);
  const comparable = show.scores && show.previous && input.previous?.packId === input.round.packId;
  const previous = comparable && input.previous ? redact(input.previous, pack, show) : null;
  const goals = placeGoals(input);
  return {
    document,
    pack,
    language,
    t,
    show,
    author,
    answeredAt: input.round.finishedAt ?? input.round.createdAt,
    round,
    result: resultOf(pack.instrument, round, previous),
    focus: show.focus ? goals.map(({ goal, ...place }) => ({ ...place, goalId: goal.id })) : [],
    plan: show.plan
      ? goals.flatMap(({ goal, ...place }) => writtenActions(goal).map((action) => ({ ...place, action })))
      : [],
  };
}

function tickedOf(show: Show, uses: readonly Showable[]): Show {
  const ticked = { ...show };
  for (const part of SHOWABLE) ticked[part] = show[part] && uses.includes(part);
  return ticked;
}

/** A round with only the parts of each answer that are shown. */
function redact(round: Round, pack: Pack, show: Show): Round {
  const answers = listItems(pack.instrument, round.form).map(({ item }) => {
    const answer = answerTo(round, item.id);
    const shown: Answer = {
      rating: show.scores ? answer.rating : null,
      importance: show.scores ? answer.importance : null,
      target: show.scores && show.targets ? answer.target : null,
      evidence: show.evidence ? answer.evidence : [],
      note: show.notes ? answer.note : '',
    };
    return [item.id, shown] as const;
  });
  return { ...round, title: '', position: null, answers: Object.fromEntries(answers) };
}

/** The goals chosen from this round, in the pack's order. */
function placeGoals({ pack, round, goals }: DeckInput): (PlacedTrait & { goal: Goal })[] {
  const chosen = goals.filter((goal) => goal.roundId === round.id && goal.status === 'chosen');
  return listTraits(pack.instrument).flatMap((place) =>
    chosen.filter((goal) => goal.traitId === place.trait.id).map((goal) => ({ ...place, goal })),
  );
}

function writtenActions(goal: Goal): Action[] {
  return goal.actions.filter(isWritten);
}
