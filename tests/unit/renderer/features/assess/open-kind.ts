import type { Input, Method } from '@shared/api/contract';
import { ok } from '@shared/api/result';
import type { Instrument, ItemOf } from '@shared/domain/instrument';
import type { Answer, Round } from '@shared/domain/round';
import { listItems } from '@shared/domain/traverse';
import type { ItemKind } from '@shared/domain/vocabulary';
import { type BuiltInId, builtIn } from '../../../../fixtures/kinds';
import { createFakeCore, emptyRound, type FakeCore } from '../../fake-core';
import { openApp } from '../../open-app';

export const ROUND = 'a-round-of-test';

/** The first item of a kind in a built-in pack. */
export function itemOf<K extends ItemKind>(packId: BuiltInId, kind: K): ItemOf<K> {
  const found = listItems(builtIn(packId, 'sv').instrument, 'full').find(({ item }) => item.kind === kind);
  if (!found) throw new Error(`${packId} has no ${kind}`);
  return found.item as ItemOf<K>;
}

/** Opens a round of a built-in pack; `reshape` gives the pack another structure than its own. */
export async function openRoundOf(
  packId: BuiltInId,
  patch: Partial<Round>,
  reshape: (instrument: Instrument) => Instrument = (instrument) => instrument,
): Promise<FakeCore> {
  const core = createFakeCore([emptyRound(ROUND, patch.form ?? 'full', { packId, ...patch })]);
  const rest = core.call.bind(core);
  core.call = (async (method: Method, input: unknown) => {
    if (method === 'packs.read') {
      const pack = builtIn(packId, (input as Input<'packs.read'>).language);
      return ok({ ...pack, instrument: reshape(pack.instrument) });
    }
    if (method === 'rounds.setPresent') {
      const { present } = input as Input<'rounds.setPresent'>;
      const round = core.rounds.get(ROUND);
      if (round && present !== null) core.rounds.set(ROUND, { ...round, present });
      return ok({ ...round, answered: 0 });
    }
    return rest(method, input as never);
  }) as FakeCore['call'];
  await openApp(core, `/assess/${ROUND}`);
  return core;
}

export function savedAnswer(core: FakeCore, itemId: string): Answer | undefined {
  return core.rounds.get(ROUND)?.answers[itemId];
}
