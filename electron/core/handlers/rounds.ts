import { fail, ok, type Result } from '@shared/api/result';
import { periodOn } from '@shared/domain/answering';
import type { Round, RoundSummary } from '@shared/domain/round';
import { listItems } from '@shared/domain/traverse';
import { newId } from '../new-id';
import { summarizeRound } from '../packs/summarize-round';
import type { Store } from '../store/store';
import type { Context } from './context';
import type { TopicHandlers } from './handlers';

export function roundHandlers({ store, packs, now }: Context): TopicHandlers<'rounds'> {
  const instant = () => now().toISOString();

  /** Applies a change to a round and answers with its summary. */
  async function changeRound(id: string, change: (round: Round) => Round): Promise<Result<RoundSummary>> {
    return summarized(await store().rounds.update(id, change));
  }

  function summarized(round: Result<Round>): Result<RoundSummary> {
    return round.ok ? ok(summarizeRound(packs, round.data)) : round;
  }

  /** The round, when its instrument is here and has the item. */
  async function findRoundWithItem(rounds: Store['rounds'], id: string, itemId: string): Promise<Result<Round>> {
    const round = await rounds.read(id);
    if (!round.ok) return round;
    const pack = packs.find(round.data.packId);
    if (!pack) return fail('pack-unknown', { pack: round.data.packId });
    const known = listItems(pack.structure.instrument, 'full').some(({ item }) => item.id === itemId);
    return known ? round : fail('not-found', { item: itemId });
  }

  return {
    'rounds.list': async ({ limit }) => ok(store().rounds.list(limit)),
    async 'rounds.create'({ packId, form }) {
      const pack = packs.find(packId);
      if (!pack) return fail('pack-unknown', { pack: packId });
      const createdAt = instant();
      return store().rounds.create({
        id: newId(),
        packId,
        packVersion: pack.structure.version,
        form,
        respondent: 'me',
        period: periodOn(now()),
        title: '',
        createdAt,
        updatedAt: createdAt,
        finishedAt: null,
        position: null,
        answers: {},
      });
    },
    'rounds.read': ({ id }) => store().rounds.read(id),
    async 'rounds.answer'({ id, itemId, answer }) {
      const { rounds } = store();
      const found = await findRoundWithItem(rounds, id, itemId);
      if (!found.ok) return found;
      const savedAt = instant();
      const saved = await rounds.update(id, (round) => ({
        ...round,
        updatedAt: savedAt,
        answers: { ...round.answers, [itemId]: answer },
      }));
      return saved.ok ? ok({ savedAt }) : saved;
    },
    async 'rounds.visit'({ id, itemId }) {
      const { rounds } = store();
      const found = await findRoundWithItem(rounds, id, itemId);
      if (!found.ok) return found;
      const saved = await rounds.update(id, (round) => ({ ...round, position: itemId }));
      return saved.ok ? ok({}) : saved;
    },
    'rounds.extend': ({ id }) =>
      store().rounds.update(id, (round) =>
        round.form === 'full'
          ? round
          : { ...round, form: 'full', finishedAt: null, position: null, updatedAt: instant() },
      ),
    'rounds.rename': ({ id, title }) => changeRound(id, (round) => ({ ...round, title, updatedAt: instant() })),
    'rounds.finish': ({ id }) =>
      changeRound(id, (round) =>
        round.finishedAt ? round : { ...round, finishedAt: instant(), updatedAt: instant() },
      ),
    'rounds.remove': ({ id }) => store().rounds.remove(id),
    'rounds.restore': async ({ id }) => summarized(await store().rounds.restore(id)),
  };
}
