import { type Call, useLoad } from '@api/use-call';
import { ok } from '@shared/api/result';
import type { Instrument } from '@shared/domain/instrument';
import type { Language } from '@shared/domain/language';

/** The instruments of the packs that are here, by pack id. */
export type Instruments = ReadonlyMap<string, Instrument>;

export function useInstruments(packIds: readonly string[], language: Language): Call<Instruments> {
  return useLoad(JSON.stringify(packIds), async (bridge) => {
    const packs = await Promise.all(packIds.map((id) => bridge.call('packs.read', { id, language })));
    return ok(new Map(packs.flatMap((pack) => (pack.ok ? [[pack.data.id, pack.data.instrument] as const] : []))));
  });
}
