import { answerTo, countAnswered } from '@shared/domain/answering';
import { instrumentAsked } from '@shared/domain/asked';
import type { Round, RoundSummary } from '@shared/domain/round';
import type { PackLibrary } from './pack-library';

/** What the lists show of a round. Where its pack isn't here, all answers that have a rating are counted. */
export function summarizeRound(packs: Pick<PackLibrary, 'find'>, round: Round): RoundSummary {
  const { answers, asked: _asked, team, invited: _invited, ...shown } = round;
  const pack = packs.find(round.packId);
  const answered = pack
    ? countAnswered(instrumentAsked(pack.structure.instrument, round), round)
    : Object.keys(answers).filter((id) => answerTo(round, id).rating !== null).length;
  return {
    ...shown,
    ...(team ? { team: { threshold: team.threshold, state: team.state, count: team.count } } : {}),
    answered,
  };
}
