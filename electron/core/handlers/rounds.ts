import { fail, ok, type Result } from '@shared/api/result';
import { periodOn } from '@shared/domain/answering';
import { idsAsked } from '@shared/domain/asked';
import { newTeam } from '@shared/domain/collecting';
import type { Round, RoundSummary } from '@shared/domain/round';
import { listItems } from '@shared/domain/traverse';
import { DEFAULT_THRESHOLD } from '@shared/domain/vocabulary';
import { newId } from '../new-id';
import { summarizeRound } from '../packs/summarize-round';
import { readMany } from '../store/read-many';
import type { Store } from '../store/store';
import { shownRound } from '../team/shown-round';
import type { Context } from './context';
import type { TopicHandlers } from './handlers';

export function roundHandlers({ store, packs, now }: Context): TopicHandlers<'rounds'> {
  const instant = () => now().toISOString();

  /** Applies a change to a round and answers with its summary. */
  async function changeRound(id: string, change: (round: Round) => Round): Promise<Result<RoundSummary>> {
    return summarized(await store().rounds.update(id, change));
  }

  function shown(round: Result<Round>): Result<Round> {
    return round.ok ? ok(shownRound(round.data)) : round;
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
    async 'rounds.create'({ packId, form, respondent = 'me', side, threshold = DEFAULT_THRESHOLD }) {
      const pack = packs.find(packId);
      if (!pack) return fail('pack-unknown', { pack: packId });
      const { instrument, version } = pack.structure;
      if (respondent === 'team' && instrument.subject === undefined) return fail('invalid-input', { pack: packId });
      if (side !== undefined && !instrument.sides?.includes(side)) return fail('invalid-input', { side });
      const answering = side ?? instrument.sides?.[0];
      const createdAt = instant();
      return store().rounds.create({
        id: newId(),
        packId,
        packVersion: version,
        form,
        respondent,
        period: periodOn(now()),
        title: '',
        createdAt,
        updatedAt: createdAt,
        finishedAt: null,
        position: null,
        answers: {},
        asked: idsAsked(instrument, form),
        ...(answering === undefined ? {} : { side: answering }),
        ...(respondent === 'team' ? { team: newTeam(threshold) } : {}),
      });
    },
    'rounds.read': async ({ id }) => shown(await store().rounds.read(id)),
    async 'rounds.readMany'({ ids }) {
      const read = await readMany(store().rounds, ids);
      return ok(read.flatMap((round) => (round.ok ? [shownRound(round.data)] : [])));
    },
    'rounds.setPresent': ({ id, present }) =>
      changeRound(id, ({ present: _, ...round }) => ({
        ...round,
        ...(present === null ? {} : { present }),
        updatedAt: instant(),
      })),
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
    async 'rounds.extend'({ id }) {
      const { rounds } = store();
      const round = await rounds.read(id);
      if (!round.ok) return round;
      if (round.data.team && round.data.team.count > 0) return fail('team-answering');
      const pack = packs.find(round.data.packId);
      const asked = pack ? { asked: idsAsked(pack.structure.instrument, 'full') } : {};
      return shown(
        await rounds.update(id, (current) =>
          current.form === 'full'
            ? current
            : { ...current, ...asked, form: 'full', finishedAt: null, position: null, updatedAt: instant() },
        ),
      );
    },
    'rounds.rename': ({ id, title }) => changeRound(id, (round) => ({ ...round, title, updatedAt: instant() })),
    'rounds.finish': ({ id }) =>
      changeRound(id, (round) =>
        round.finishedAt ? round : { ...round, finishedAt: instant(), updatedAt: instant() },
      ),
    'rounds.remove': ({ id }) => store().rounds.remove(id),
    'rounds.restore': async ({ id }) => summarized(await store().rounds.restore(id)),
  };
}
