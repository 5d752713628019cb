import type { Bridge } from '@shared/api/bridge';
import type { AppState, Input, Method, Output, PackSummary } from '@shared/api/contract';
import { type ErrorCode, fail, ok, type Result } from '@shared/api/result';
import type { Pack } from '@shared/content/pack';
import { countAnswered, formSize } from '@shared/domain/answering';
import type { Form } from '@shared/domain/instrument';
import type { Language } from '@shared/domain/language';
import type { Plan } from '@shared/domain/plan';
import type { Round, RoundSummary } from '@shared/domain/round';
import { DEFAULT_SETTINGS, type Settings } from '@shared/domain/settings';
import { successProfile } from '../../fixtures/success-profile';

/** A core in memory, with what a test wants to look at or to break. */
export interface FakeCore extends Bridge {
  rounds: Map<string, Round>;
  settings: Settings;
  state: AppState;
  plan: Plan;
  /** Every call, in order. */
  calls: { method: Method; input: unknown }[];
  /** Methods that fail, and how. */
  failing: Map<Method, ErrorCode>;
  /** Sends an event, as the desktop menu does. */
  send: (path: string) => void;
}

/** The day on which everything in the fake core happens. */
export const NOW = '2026-11-22T10:42:00.000Z';

const packs = new Map<Language, Pack>();

function packIn(language: Language): Pack {
  const pack = packs.get(language) ?? successProfile(language);
  packs.set(language, pack);
  return pack;
}

type Handlers = { [M in Method]?: (input: Input<M>) => Result<Output<M>> };

export function createFakeCore(rounds: readonly Round[] = [], settings: Partial<Settings> = {}): FakeCore {
  const listeners = new Set<(path: string) => void>();
  const core: FakeCore = {
    rounds: new Map(rounds.map((round) => [round.id, round])),
    settings: { ...DEFAULT_SETTINGS, language: 'sv', ...settings },
    state: { version: '0.1.0', door: 'loopback', dataDir: '/home/karin/lederspeil', workspace: 'own', notices: [] },
    plan: { goals: [] },
    calls: [],
    failing: new Map(),
    send: (path) => {
      for (const listener of listeners) listener(path);
    },
    async call<M extends Method>(method: M, input: Input<M>): Promise<Result<Output<M>>> {
      core.calls.push({ method, input });
      const failure = core.failing.get(method);
      if (failure) return fail(failure);
      const handler = handlers[method] as ((input: Input<M>) => Result<Output<M>>) | undefined;
      return structuredClone(handler ? handler(input) : fail('unknown-method'));
    },
    subscribe(listener) {
      const go = (path: string) => listener({ type: 'go', path });
      listeners.add(go);
      return () => listeners.delete(go);
    },
  };
  const handlers = handlersOf(core);
  return core;
}

function handlersOf(core: FakeCore): Handlers {
  const change = (id: string, patch: (round: Round) => Partial<Round>): Result<Round> => {
    const round = core.rounds.get(id);
    if (!round) return fail('not-found');
    const changed = { ...round, ...patch(round) };
    core.rounds.set(id, changed);
    return ok(changed);
  };
  const summary = (changed: Result<Round>) => (changed.ok ? ok(summarize(changed.data)) : changed);
  const removed = new Map<string, Round>();
  return {
    'app.state': () => ok(core.state),
    'app.dismissNotice': ({ id }) => {
      core.state = { ...core.state, notices: core.state.notices.filter((notice) => notice.id !== id) };
      return ok({});
    },
    'app.enterSample': () => {
      core.state = { ...core.state, workspace: 'sample' };
      return ok(core.state);
    },
    'app.leaveSample': () => {
      core.state = { ...core.state, workspace: 'own' };
      return ok(core.state);
    },
    'settings.read': () => ok(core.settings),
    'settings.update': (patch) => {
      core.settings = { ...core.settings, ...patch } as Settings;
      return ok(core.settings);
    },
    'packs.list': ({ language }) => ok({ packs: [packSummary(packIn(language))], problems: [] }),
    'packs.read': ({ id, language }) =>
      id === 'success-profile' ? ok(packIn(language)) : fail('pack-unknown', { pack: id }),
    'rounds.list': () => ok([...core.rounds.values()].map(summarize)),
    'rounds.create': ({ form }) => {
      const round = emptyRound(`round-${core.rounds.size + 1}-of-test`, form);
      core.rounds.set(round.id, round);
      return ok(round);
    },
    'rounds.read': ({ id }) => change(id, () => ({})),
    'rounds.answer': ({ id, itemId, answer }) => {
      const saved = change(id, (round) => ({ answers: { ...round.answers, [itemId]: answer }, updatedAt: NOW }));
      return saved.ok ? ok({ savedAt: NOW }) : saved;
    },
    'rounds.visit': ({ id, itemId }) => {
      const visited = change(id, () => ({ position: itemId }));
      return visited.ok ? ok({}) : visited;
    },
    'rounds.extend': ({ id }) => change(id, () => ({ form: 'full', finishedAt: null, position: null })),
    'rounds.rename': ({ id, title }) => summary(change(id, () => ({ title }))),
    'rounds.finish': ({ id }) => summary(change(id, () => ({ finishedAt: NOW }))),
    'rounds.remove': ({ id }) => {
      const round = core.rounds.get(id);
      if (!round) return fail('not-found');
      removed.set(id, round);
      core.rounds.delete(id);
      return ok({});
    },
    'rounds.restore': ({ id }) => {
      const round = removed.get(id);
      if (!round) return fail('not-found');
      core.rounds.set(id, round);
      return ok(summarize(round));
    },
    'plan.read': () => ok(core.plan),
    'decks.list': () => ok([]),
    'data.export': () => ok({ kind: 'saved', path: '/home/karin/kopia.json' }),
    'data.import': ({ text }) =>
      text === 'broken' ? fail('bundle-damaged') : ok({ rounds: 2, goals: 1, decks: 0, skipped: 3 }),
  };
}

/** A round of the success profile that was begun and left at once. */
export function emptyRound(id: string, form: Form, patch: Partial<Round> = {}): Round {
  return {
    id,
    packId: 'success-profile',
    packVersion: '1.0.0',
    form,
    respondent: 'me',
    period: 'since-august',
    title: '',
    createdAt: '2026-11-20T08:00:00.000Z',
    updatedAt: '2026-11-20T08:00:00.000Z',
    finishedAt: null,
    position: null,
    answers: {},
    ...patch,
  };
}

function summarize({ answers, ...round }: Round): RoundSummary {
  const { instrument } = packIn('sv');
  return { ...round, answered: countAnswered(instrument, { form: round.form, answers }) };
}

function packSummary({ id, version, source, text, instrument }: Pack): PackSummary {
  return {
    id,
    version,
    name: text.name,
    purpose: text.about.purpose,
    source,
    quickItems: formSize(instrument, 'quick'),
    fullItems: formSize(instrument, 'full'),
    forTeams: instrument.subject !== undefined,
    sides: [],
  };
}
