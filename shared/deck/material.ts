import type { Pack } from '../content/pack';
import { instrumentAsked } from '../domain/asked';
import { type RoundResult, resultOf } from '../domain/comparison';
import { isWritten } from '../domain/focus';
import type { Language } from '../domain/language';
import type { Action, Goal } from '../domain/plan';
import type { Round } from '../domain/round';
import type { Settings } from '../domain/settings';
import { type SidesResult, sidesResult } from '../domain/sides';
import { type SupportArea, supportAreas } from '../domain/support';
import { type TeamResult, teamResult } from '../domain/team-result';
import { listTraits, type PlacedTrait } from '../domain/traverse';
import { type Week, weekOf } from '../domain/week';
import { type Board, boardOf } from '../domain/year-goals';
import type { Translate } from '../i18n/translator';
import type { DeckDocument, Show } from './document';
import type { Preset } from './presets/preset';
import { redact } from './redact';
import { isSilent } from './silent';
import { profileOfTeam } from './team-profile';
import { SHOWABLE, type Showable } from './vocabulary';

export interface DeckInput {
  document: DeckDocument;
  pack: Pack;
  round: Round;
  /** The earlier round to compare with. */
  previous: Round | null;
  /** The other party's round. */
  otherSide: Round | null;
  /** Any goals; those of other rounds and those set aside are left out. */
  goals: Goal[];
  author: Settings['author'];
  language: Language;
}

/** Whose the round's values are: the leader's, everyone's in the room, or her team's. */
export type Voice = 'i' | 'we' | 'team';

export interface PlannedAction extends PlacedTrait {
  action: Action;
}

/**
 * Everything that slides may be made from, and nothing that was not ticked or that the preset doesn't use: it is taken
 * out here, before any slide is built. Traits are in the pack's order, so that an order never tells a score.
 */
export interface Material {
  document: DeckDocument;
  /** The pack with the instrument as the round asked it. */
  pack: Pack;
  language: Language;
  t: Translate;
  show: Show;
  author: Settings['author'];
  /** The day of the round. */
  answeredAt: string;
  voice: Voice;
  /** Who speaks of what is chosen and planned. */
  person: 'i' | 'we';
  /** Answers without what isn't shown; without scores none has a rating. */
  round: Round;
  /** The round's own answers: in a team's round the leader's, when they are shown. */
  own: RoundResult;
  /** A team's answers, once the collecting is over. */
  team: TeamResult | null;
  /** What the round says: of the team where a team has answered, else of its own answers. */
  result: RoundResult;
  /** The other party's answers, as little of them as of the round's; null unless the preset brings them. */
  otherSide: Round | null;
  /** Null unless each of the two parties has a value. */
  sides: SidesResult | null;
  areas: SupportArea[];
  week: Week | null;
  board: Board | null;
  /** Traits chosen to work on; none unless they are shown. */
  focus: (PlacedTrait & { goalId: string })[];
  /** Written actions; none unless the plan is shown. */
  plan: PlannedAction[];
  /** The same of the round compared with. */
  earlierPlan: PlannedAction[];
}

/** Takes from the input what the user has ticked and the preset uses. */
export function gatherMaterial(
  input: DeckInput,
  { uses, bringsOtherSide }: Pick<Preset, 'uses' | 'bringsOtherSide'>,
  t: Translate,
): Material {
  const { document, language, author } = input;
  const pack = { ...input.pack, instrument: instrumentAsked(input.pack.instrument, input.round) };
  const { instrument } = pack;
  const show = tickedOf(document.show, uses);
  const round = redact(input.round, pack, show);
  const previous = isComparable(input, show) && input.previous ? redact(input.previous, pack, show) : null;
  const otherSide =
    bringsOtherSide && isOtherSide(input) && input.otherSide ? redact(input.otherSide, pack, show) : null;
  const own = resultOf(instrument, round, previous);
  const team = teamResult(instrument, round, previous);
  const voice = voiceOf(input.round);
  const goals = placeGoals(input, input.round.id);
  return {
    document,
    pack,
    language,
    t,
    show,
    author,
    answeredAt: input.round.finishedAt ?? input.round.createdAt,
    voice,
    person: voice === 'we' || (voice === 'team' && instrument.subject === 'organisation') ? 'we' : 'i',
    round,
    own,
    team,
    result: voice === 'team' && team ? profileOfTeam(team) : own,
    otherSide,
    sides: otherSide && withValues(sidesResult(instrument, round, otherSide)),
    areas: supportAreas(instrument, round, voice === 'team' ? 'team' : 'own'),
    week: weekOf(instrument, round),
    board: boardOf(instrument, round),
    focus: show.focus ? goals.map(({ goal, ...place }) => ({ ...place, goalId: goal.id })) : [],
    plan: show.plan ? writtenIn(goals) : [],
    earlierPlan: show.plan && document.compareTo !== null ? writtenIn(placeGoals(input, document.compareTo)) : [],
  };
}

function tickedOf(show: Show, uses: readonly Showable[]): Show {
  const ticked = { ...show };
  for (const part of SHOWABLE) ticked[part] = show[part] && uses.includes(part);
  return ticked;
}

function voiceOf({ respondent }: Round): Voice {
  if (respondent === 'team') return 'team';
  return respondent === 'together' ? 'we' : 'i';
}

/** Rounds are compared when the same party has answered the same in the same way. */
function isComparable({ round, previous }: DeckInput, show: Show): boolean {
  if (!show.scores || !show.previous || previous === null || isSilent(previous)) return false;
  const { packId, respondent, side } = previous;
  return packId === round.packId && respondent === round.respondent && side === round.side;
}

function isOtherSide({ round, otherSide }: DeckInput): boolean {
  const { packId, side } = round;
  return otherSide?.packId === packId && otherSide.side !== undefined && otherSide.side !== side;
}

function withValues(sides: SidesResult | null): SidesResult | null {
  const hasValue = (side: 0 | 1) => sides?.rows.some(({ scores }) => scores[side] !== null);
  return hasValue(0) && hasValue(1) ? sides : null;
}

/** The goals chosen from a round, in the pack's order; none while its answers may not be shown. */
function placeGoals({ pack, round, goals }: DeckInput, roundId: string): (PlacedTrait & { goal: Goal })[] {
  if (isSilent(round)) return [];
  const chosen = goals.filter((goal) => goal.roundId === roundId && goal.status === 'chosen');
  return listTraits(pack.instrument).flatMap((place) =>
    chosen.filter((goal) => goal.traitId === place.trait.id).map((goal) => ({ ...place, goal })),
  );
}

function writtenIn(goals: readonly (PlacedTrait & { goal: Goal })[]): PlannedAction[] {
  return goals.flatMap(({ goal, ...place }) => goal.actions.filter(isWritten).map((action) => ({ ...place, action })));
}
