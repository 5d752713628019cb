import { countAnswered, isAnswered } from '@shared/domain/answering';
import type { Round, RoundSummary } from '@shared/domain/round';
import type { PackLibrary } from './pack-library';

/** What the lists show of a round. Where its pack isn't here, all its answers are counted. */
export function summarizeRound(packs: Pick<PackLibrary, 'find'>, round: Round): RoundSummary {
  const { answers, respondent: _, ...shown } = round;
  const pack = packs.find(round.packId);
  const answered = pack
    ? countAnswered(pack.structure.instrument, round)
    : Object.values(answers).filter(isAnswered).length;
  return { ...shown, answered };
}
