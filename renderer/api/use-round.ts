import type { Bridge } from '@shared/api/bridge';
import { ok, type Result } from '@shared/api/result';
import type { Pack } from '@shared/content/pack';
import type { Language } from '@shared/domain/language';
import type { Round } from '@shared/domain/round';
import { type Call, useLoad } from './use-call';
import { useKit } from './use-kit';

export interface RoundWithPack {
  round: Round;
  pack: Pack;
}

/** A round and its pack in the user's language. */
export function useRound(roundId: string): Call<RoundWithPack> {
  const { language } = useKit();
  return useLoad(JSON.stringify([roundId, language]), (bridge) => readRound(bridge, roundId, language));
}

async function readRound(bridge: Bridge, roundId: string, language: Language): Promise<Result<RoundWithPack>> {
  const round = await bridge.call('rounds.read', { id: roundId });
  if (!round.ok) return round;
  const pack = await bridge.call('packs.read', { id: round.data.packId, language });
  return pack.ok ? ok({ round: round.data, pack: pack.data }) : pack;
}
