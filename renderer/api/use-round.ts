import type { Bridge } from '@shared/api/bridge';
import { ok, type Result } from '@shared/api/result';
import type { Pack } from '@shared/content/pack';
import { instrumentAsked } from '@shared/domain/asked';
import type { Instrument } from '@shared/domain/instrument';
import type { Language } from '@shared/domain/language';
import type { Round } from '@shared/domain/round';
import { type Call, useLoad } from './use-call';
import { useKit } from './use-kit';

export interface RoundWithPack {
  round: Round;
  /** With the instrument as the round asked it. */
  pack: Pack;
  /** The instrument as it is now. */
  whole: Instrument;
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
  if (!pack.ok) return pack;
  const { instrument } = pack.data;
  const asked = instrumentAsked(instrument, round.data);
  return ok({ round: round.data, pack: { ...pack.data, instrument: asked }, whole: instrument });
}
