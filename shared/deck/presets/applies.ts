import { comparedFirst, type Dated, otherSideRounds } from '../../domain/history';
import type { Form, Instrument, ItemKind } from '../../domain/instrument';
import type { TeamState } from '../../domain/team';
import { listItems } from '../../domain/traverse';
import { isSilent } from '../silent';
import { PRESETS, type PresetId } from '../vocabulary';

/** What is needed of a round to say which decks it makes; a round or its summary. */
export type DeckRound = Pick<Dated, 'id' | 'packId' | 'createdAt' | 'respondent' | 'side'> & {
  form: Form;
  team?: Pick<TeamState, 'state'> | undefined;
};

interface Asking {
  instrument: Instrument;
  round: DeckRound;
  rounds: readonly Dated[];
}

/** Where a preset has something to show, beside what holds for all. One entry a preset. */
const APPLIES: Record<PresetId, (asking: Asking) => boolean> = {
  'my-profile': () => true,
  'what-i-work-on': () => true,
  'our-picture': ({ round }) => round.respondent === 'team' || round.respondent === 'together',
  'our-support': (asking) => asks(asking, 'support'),
  'better-conditions': (asking) => asks(asking, 'week'),
  'reactive-to-proactive': ({ instrument }) => instrument.sides !== undefined,
  'how-it-went': ({ round, rounds }) => roundToCompare(rounds, round) !== undefined,
};

/** Whether a deck can be made of a round: never of answers for another leader, or while a team is answering. */
export function appliesTo(
  preset: PresetId,
  { instrument }: { instrument: Instrument },
  round: DeckRound,
  rounds: readonly Dated[],
): boolean {
  return !isSilent(round) && APPLIES[preset]({ instrument, round, rounds });
}

/** The presets that apply to a round, in the order of the list. `rounds`: all there are. */
export function presetsFor(pack: { instrument: Instrument }, round: DeckRound, rounds: readonly Dated[]): PresetId[] {
  return PRESETS.filter((preset) => appliesTo(preset, pack, round, rounds));
}

/** The earlier round that a deck compares with. */
export function roundToCompare<T extends Dated>(rounds: readonly T[], round: DeckRound): T | undefined {
  return comparedFirst(withAnswersToShow(rounds), round);
}

/** The round of the other party that a deck sets beside it: the nearest in time. */
export function roundOfOtherSide<T extends Dated>(rounds: readonly T[], round: DeckRound): T | undefined {
  return otherSideRounds(withAnswersToShow(rounds), round)[0];
}

function withAnswersToShow<T extends Dated>(rounds: readonly T[]): T[] {
  return rounds.filter((round) => !isSilent(round));
}

function asks({ instrument, round }: Asking, kind: ItemKind): boolean {
  return listItems(instrument, round.form).some(({ item }) => item.kind === kind);
}
