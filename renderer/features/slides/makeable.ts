import { appliesTo } from '@shared/deck/presets/applies';
import { PRESETS, type PresetId } from '@shared/deck/vocabulary';
import type { RoundSummary } from '@shared/domain/round';
import type { Instruments } from './use-instruments';

/** A preset with the rounds that it can be made from, newest first; at least one. */
export interface Makeable {
  preset: PresetId;
  rounds: readonly RoundSummary[];
}

/** Whether there is anything in a round: the leader's own answers, or a team's once it is closed. */
export function hasAnswers({ answered, team }: Pick<RoundSummary, 'answered' | 'team'>): boolean {
  return answered > 0 || team?.state === 'closed';
}

/** The presets that can be made from some round, in the order of the list. `all`: also the rounds without answers. */
export function listMakeable(
  answered: readonly RoundSummary[],
  all: readonly RoundSummary[],
  instruments: Instruments,
): Makeable[] {
  return PRESETS.flatMap((preset) => {
    const rounds = answered.filter((round) => {
      const instrument = instruments.get(round.packId);
      return instrument !== undefined && appliesTo(preset, { instrument }, round, all);
    });
    return rounds.length > 0 ? [{ preset, rounds }] : [];
  });
}
