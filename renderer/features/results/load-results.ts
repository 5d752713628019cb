import type { Bridge } from '@shared/api/bridge';
import { type KitError, ok, type Result } from '@shared/api/result';
import type { Pack } from '@shared/content/pack';
import { earlierRounds } from '@shared/domain/history';
import type { Language } from '@shared/domain/language';
import type { Plan } from '@shared/domain/plan';
import type { Round, RoundSummary } from '@shared/domain/round';

/** In the address: compare with no earlier round. */
export const COMPARE_WITH_NONE = 'none';

/** Everything that the results of one round are drawn from. */
export interface ResultsData {
  round: Round;
  pack: Pack;
  plan: Plan;
  /** Rounds of the same instrument begun before this one, newest first. */
  earlier: RoundSummary[];
  /** The choice that stands: an earlier round's id, or {@link COMPARE_WITH_NONE}. */
  comparedWith: string;
  /** The round compared with. */
  previous: Round | null;
  /** Why the chosen earlier round could not be read; the rest is shown all the same. */
  previousError: KitError | null;
}

/**
 * Reads a round, its pack, the plan and the round to compare with: `comparedWith` is an earlier round's id,
 * {@link COMPARE_WITH_NONE}, or null for the latest.
 */
export async function loadResults(
  bridge: Bridge,
  language: Language,
  roundId: string,
  comparedWith: string | null,
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
  const chosen = chooseEarlier(earlier, comparedWith);
  const [pack, previous] = await Promise.all([
    bridge.call('packs.read', { id: round.data.packId, language }),
    chosen ? bridge.call('rounds.read', { id: chosen.id }) : null,
  ]);
  if (!pack.ok) return pack;
  return ok({
    round: round.data,
    pack: pack.data,
    plan: plan.data,
    earlier,
    comparedWith: chosen?.id ?? COMPARE_WITH_NONE,
    previous: previous?.ok ? previous.data : null,
    previousError: previous && !previous.ok ? previous.error : null,
  });
}

function chooseEarlier(earlier: readonly RoundSummary[], comparedWith: string | null): RoundSummary | undefined {
  if (comparedWith === COMPARE_WITH_NONE) return undefined;
  return earlier.find((round) => round.id === comparedWith) ?? earlier[0];
}
