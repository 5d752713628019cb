import type { Bridge } from '@shared/api/bridge';
import { type KitError, ok, type Result } from '@shared/api/result';
import type { Pack } from '@shared/content/pack';
import { countGone, instrumentAsked } from '@shared/domain/asked';
import { comparedFirst, earlierRounds, otherSideRounds } from '@shared/domain/history';
import type { Language } from '@shared/domain/language';
import type { Plan } from '@shared/domain/plan';
import type { Round, RoundSummary } from '@shared/domain/round';

/** In the address: compare with no earlier round. */
export const COMPARE_WITH_NONE = 'none';

/** Everything that the results of one round are drawn from. */
export interface ResultsData {
  round: Round;
  /** With only what the round asked, where the pack has got more since. */
  pack: Pack;
  plan: Plan;
  /** All rounds there are, newest first. */
  rounds: readonly RoundSummary[];
  /** Rounds of the same instrument begun before this one, newest first. */
  earlier: RoundSummary[];
  /** The choice that stands: an earlier round's id, or {@link COMPARE_WITH_NONE}. */
  comparedWith: string;
  /** The round compared with. */
  previous: Round | null;
  /** Why the chosen earlier round could not be read; the rest is shown all the same. */
  previousError: KitError | null;
  /** Rounds of the instrument's other party, nearest first; none where it has no parties. */
  others: RoundSummary[];
  /** The other party's round beside this one. */
  otherSide: Round | null;
  /** Answers to items that the pack no longer has. */
  gone: number;
}

/** What is looked at beside the round: an earlier one, and one of the other party; null for the one that lies nearest. */
export interface Beside {
  comparedWith: string | null;
  otherSide: string | null;
}

/** Reads a round, its pack, the plan and what stands beside it. */
export async function loadResults(
  bridge: Bridge,
  language: Language,
  roundId: string,
  beside: Beside,
): Promise<Result<ResultsData>> {
  const [round, rounds, plan] = await Promise.all([
    bridge.call('rounds.read', { id: roundId }),
    bridge.call('rounds.list', {}),
    bridge.call('plan.read', {}),
  ]);
  if (!round.ok) return round;
  if (!rounds.ok) return rounds;
  if (!plan.ok) return plan;
  const earlier = earlierRounds(rounds.data, round.data);
  const chosen = chooseEarlier(rounds.data, round.data, earlier, beside.comparedWith);
  const others = otherSideRounds(rounds.data, round.data);
  const other = others.find(({ id }) => id === beside.otherSide) ?? others[0];
  const [pack, previous, otherSide] = await Promise.all([
    bridge.call('packs.read', { id: round.data.packId, language }),
    chosen ? bridge.call('rounds.read', { id: chosen.id }) : null,
    other ? bridge.call('rounds.read', { id: other.id }) : null,
  ]);
  if (!pack.ok) return pack;
  return ok({
    round: round.data,
    pack: { ...pack.data, instrument: instrumentAsked(pack.data.instrument, round.data) },
    plan: plan.data,
    rounds: rounds.data,
    earlier,
    comparedWith: chosen?.id ?? COMPARE_WITH_NONE,
    previous: previous?.ok ? previous.data : null,
    previousError: previous && !previous.ok ? previous.error : null,
    others,
    otherSide: otherSide?.ok ? otherSide.data : null,
    gone: countGone(pack.data.instrument, round.data),
  });
}

function chooseEarlier(
  rounds: readonly RoundSummary[],
  round: Round,
  earlier: readonly RoundSummary[],
  comparedWith: string | null,
): RoundSummary | undefined {
  if (comparedWith === COMPARE_WITH_NONE) return undefined;
  return earlier.find(({ id }) => id === comparedWith) ?? comparedFirst(rounds, round);
}
