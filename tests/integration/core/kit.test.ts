import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createKit } from '@core/kit';
import { METHODS } from '@shared/api/methods';
import { EMPTY_ANSWER } from '@shared/domain/answering';
import { afterEach, describe, expect, it } from 'vitest';
import { createTestPlatform, makeTempDir, openTestKit, type TestKit } from './test-platform';

const open: TestKit[] = [];
async function start(options?: Parameters<typeof openTestKit>[0]): Promise<TestKit> {
  const kit = await openTestKit(options);
  open.push(kit);
  return kit;
}
afterEach(async () => {
  for (const { kit } of open.splice(0)) await kit.close();
});

const PACK = 'success-profile';
const rated = (rating: 1 | 2 | 3 | 4 | 5, note = '') => ({ ...EMPTY_ANSWER, rating, note });

describe('dispatch', () => {
  it('refuses what the contract does not name, inherited names included', async () => {
    const { refuse } = await start();
    for (const method of ['rounds.burn', '', 'constructor', 'toString', '__proto__', 'hasOwnProperty']) {
      expect(await refuse(method, {})).toBe('unknown-method');
    }
  });

  it('refuses input of the wrong shape, naming the place and never the value', async () => {
    const { kit } = await start();
    const result = await kit.dispatch('rounds.create', { packId: 'DROP TABLE secrets', form: 'quick' });
    expect(result).toEqual({ ok: false, error: { code: 'invalid-input', detail: { path: 'packId' } } });
    expect(await kit.dispatch('rounds.list', { extra: 1 })).toMatchObject({ error: { code: 'invalid-input' } });
    for (const method of METHODS) {
      expect(await kit.dispatch(method, null), method).toMatchObject({ ok: false, error: { code: 'invalid-input' } });
    }
  });
});

describe('rounds', () => {
  it('keep an answer as soon as it is acknowledged, also for the next run', async () => {
    const first = await start();
    const round = await first.call('rounds.create', { packId: PACK, form: 'quick' });
    expect(round).toMatchObject({ period: 'since-august', packVersion: '1.1.0', answers: {} });
    const { savedAt } = await first.call('rounds.answer', {
      id: round.id,
      itemId: 'find-out',
      answer: rated(4, 'I går'),
    });
    expect(savedAt).toBe('2026-11-12T10:00:00.000Z');
    await first.kit.close();

    const second = await start({ dataDir: first.dataDir });
    const again = await second.call('rounds.read', { id: round.id });
    expect(again.answers['find-out']).toEqual(rated(4, 'I går'));
    expect(await second.call('rounds.list', {})).toMatchObject([{ id: round.id, answered: 1 }]);
  });

  it('refuse an item that the pack does not have', async () => {
    const { call, refuse } = await start();
    const { id } = await call('rounds.create', { packId: PACK, form: 'quick' });
    expect(await refuse('rounds.answer', { id, itemId: 'juggle', answer: rated(3) })).toBe('not-found');
    expect(await refuse('rounds.answer', { id, itemId: 'constructor', answer: rated(3) })).toBe('not-found');
    expect(await refuse('rounds.visit', { id, itemId: 'juggle' })).toBe('not-found');
    expect(await refuse('rounds.create', { packId: 'no-such-pack', form: 'quick' })).toBe('pack-unknown');
  });

  it('grow from the quick form into the full one with their answers', async () => {
    const { call } = await start();
    const { id } = await call('rounds.create', { packId: PACK, form: 'quick' });
    await call('rounds.answer', { id, itemId: 'find-out', answer: rated(2) });
    await call('rounds.visit', { id, itemId: 'find-out' });
    await call('rounds.finish', { id });
    const full = await call('rounds.extend', { id });
    expect(full).toMatchObject({ form: 'full', finishedAt: null, position: null });
    expect(full.answers['find-out']).toEqual(rated(2));
  });

  it('come back after a removal', async () => {
    const { call } = await start();
    const { id } = await call('rounds.create', { packId: PACK, form: 'full' });
    await call('rounds.rename', { id, title: 'Efter lovet' });
    await call('rounds.remove', { id });
    expect(await call('rounds.list', {})).toEqual([]);
    expect(await call('rounds.restore', { id })).toMatchObject({ id, title: 'Efter lovet', answered: 0 });
  });
});

describe('the plan', () => {
  it('sets aside what is taken off, with what was written, and brings it back', async () => {
    const { call } = await start();
    const { id: roundId } = await call('rounds.create', { packId: PACK, form: 'quick' });
    const [humble, loyal] = await call('plan.choose', { roundId, traitIds: ['humble', 'loyal'] });
    if (!humble || !loyal) throw new Error('two goals');
    const action = { id: 'an-action-of-mine', ifText: 'a', thenText: 'b', followUp: null, sharedWith: '', done: false };
    await call('plan.saveAction', { goalId: humble.id, action });
    await call('plan.choose', { roundId, traitIds: ['daily-work'] });
    const { goals } = await call('plan.read', {});
    expect(goals.map(({ traitId, status }) => [traitId, status])).toEqual([
      ['daily-work', 'chosen'],
      ['humble', 'set-aside'],
    ]);
    const [, back] = await call('plan.choose', { roundId, traitIds: ['daily-work', 'humble'] });
    expect(back).toEqual({ ...humble, actions: [action] });
    expect(await call('plan.removeAction', { goalId: humble.id, actionId: action.id })).toMatchObject({ actions: [] });
  });

  it('refuses a fourth trait, strange traits and actions without end', async () => {
    const { call, refuse } = await start();
    const { id: roundId } = await call('rounds.create', { packId: PACK, form: 'quick' });
    const four = ['humble', 'loyal', 'daily-work', 'actual-results'];
    expect(await refuse('plan.choose', { roundId, traitIds: four })).toBe('invalid-input');
    expect(await refuse('plan.choose', { roundId, traitIds: ['charisma'] })).toBe('not-found');
    const [goal] = await call('plan.choose', { roundId, traitIds: ['humble'] });
    const action = (index: number) => ({
      goalId: goal?.id,
      action: { id: `action-${1000 + index}`, ifText: '', thenText: '', followUp: null, sharedWith: '', done: false },
    });
    for (let index = 0; index < 20; index++) await call('plan.saveAction', action(index) as never);
    expect(await refuse('plan.saveAction', action(20))).toBe('too-large');
  });
});

describe('decks', () => {
  it('compare with the latest earlier round of the same instrument that has an answer', async () => {
    let day = 1;
    const { call } = await start({ now: () => new Date(`2026-11-0${day}T10:00:00.000Z`) });
    const begin = async () => (await call('rounds.create', { packId: PACK, form: 'quick' })).id;
    const rounds: string[] = [];
    for (day = 1; day <= 2; day++) {
      rounds.push(await begin());
      await call('rounds.answer', { id: rounds.at(-1), itemId: 'change-mind', answer: rated(3) } as never);
    }
    for (; day <= 4; day++) rounds.push(await begin());
    const [first, second, , third] = rounds as [string, string, string, string];
    expect((await call('decks.create', { preset: 'my-profile', roundId: third })).compareTo).toBe(second);
    expect((await call('decks.create', { preset: 'my-profile', roundId: first })).compareTo).toBeNull();
  });

  it('export in the format asked for, under a plain file name, and tell how far they have come', async () => {
    const { call, platform, events } = await start();
    await call('app.enterSample', { language: 'sv' });
    const [deck] = await call('decks.list', {});
    if (!deck) throw new Error('the sample has a deck');
    for (const format of ['reveal', 'pptx', 'pdf'] as const) {
      await call('decks.export', { id: deck.id, format, language: 'sv' });
    }
    expect(platform.delivered.map(({ name }) => name)).toEqual([
      'min-profil-2026-11-12.html',
      'min-profil-2026-11-12.pptx',
      'min-profil-2026-11-12.pdf',
    ]);
    expect(platform.delivered[0]?.bytes.byteLength).toBeGreaterThan(200_000);
    expect(events.filter((event) => event.type === 'progress').map((event) => event.share)).toContain(1);
    expect(await call('decks.present', { id: deck.id, language: 'sv' })).toEqual({ url: 'test:1' });
    expect(platform.published[0]).toContain('Content-Security-Policy');
  });

  it('have nothing to show when every slide stays at home', async () => {
    const { call, refuse } = await start();
    const { id: roundId } = await call('rounds.create', { packId: PACK, form: 'quick' });
    const { id } = await call('decks.create', { preset: 'what-i-work-on', roundId });
    const hidden = ['title', 'focus', 'plan', 'question', 'ask', 'experiments'];
    await call('decks.update', { id, changes: { hidden } });
    expect(await refuse('decks.export', { id, format: 'pptx', language: 'en' })).toBe('nothing-to-show');
  });
});

describe('the made-up school', () => {
  it('opens beside what the user has, and leaves nothing behind', async () => {
    const { call, dataDir } = await start();
    const own = await call('rounds.create', { packId: PACK, form: 'quick' });
    await call('settings.update', { theme: 'dark', author: { name: 'Min', role: '', school: '' } });
    const state = await call('app.enterSample', { language: 'nb' });
    expect(state).toMatchObject({ workspace: 'sample', dataDir });
    expect(await call('rounds.list', {})).toHaveLength(19);
    expect(await call('settings.read', {})).toMatchObject({ theme: 'dark', author: { name: 'Kari Eksempelsen' } });
    await call('settings.update', { textSize: 150 });
    await call('app.enterSample', { language: 'sv' });
    expect(await call('rounds.list', {})).toHaveLength(19);

    expect(await call('app.leaveSample', {})).toMatchObject({ workspace: 'own' });
    expect(existsSync(join(dataDir, 'sample'))).toBe(false);
    expect((await call('rounds.list', {})).map(({ id }) => id)).toEqual([own.id]);
    expect(await call('settings.read', {})).toMatchObject({ theme: 'dark', textSize: 150, author: { name: 'Min' } });
  });

  it('is gone when the program closes, or failed to', async () => {
    const first = await start();
    await first.call('app.enterSample', { language: 'da' });
    await first.kit.close();
    expect(existsSync(join(first.dataDir, 'sample'))).toBe(false);
    await mkdir(join(first.dataDir, 'sample', 'rounds'), { recursive: true });
    await writeFile(join(first.dataDir, 'sample', 'rounds', 'left.json'), '{');
    const second = await start({ dataDir: first.dataDir });
    expect(existsSync(join(second.dataDir, 'sample'))).toBe(false);
  });
});

describe('the data folder', () => {
  it('belongs to one kit at a time', async () => {
    const { dataDir } = await start();
    const second = await createKit({ dataDir, platform: createTestPlatform() });
    expect(second).toMatchObject({ ok: false, error: { code: 'folder-in-use' } });
  });

  it("tells of an owner's pack that was refused, until the user has seen it", async () => {
    const dataDir = await makeTempDir();
    await mkdir(join(dataDir, 'packs', 'ours'), { recursive: true });
    await writeFile(join(dataDir, 'packs', 'ours', 'pack.json'), '{\n  "format": "lederspeil/pack",,\n}');
    const { call } = await start({ dataDir });
    const { notices } = await call('app.state', {});
    expect(notices[0]).toMatchObject({ kind: 'pack-refused', file: 'ours/pack.json' });
    expect(notices[0]?.detail).toMatch(/^2: /);
    const { packs, problems } = await call('packs.list', { language: 'sv' });
    expect(packs.map(({ id, quickItems, fullItems }) => [id, quickItems, fullItems])).toContainEqual([PACK, 12, 36]);
    expect(problems[0]).toMatchObject({ pack: 'ours', file: 'pack.json', line: 2 });
    for (const { id } of notices) await call('app.dismissNotice', { id });
    expect((await call('app.state', {})).notices).toEqual([]);
  });

  it('travels whole from one computer to another', async () => {
    const from = await start();
    await from.call('app.enterSample', { language: 'en' });
    await from.call('data.export', {});
    const text = new TextDecoder().decode(from.platform.delivered[0]?.bytes);
    const to = await start();
    const first = await to.call('data.import', { text });
    expect(first).toEqual({ rounds: 19, goals: 10, decks: 4, skipped: 0 });
    expect(await to.call('data.import', { text })).toEqual({ rounds: 0, goals: 0, decks: 0, skipped: 33 });
    // What a team is still answering stays where it is.
    const carried = (await from.call('rounds.list', {})).map(({ team, ...round }) =>
      team ? { ...round, team: team.state === 'collecting' ? { ...team, count: 0 } : team } : round,
    );
    expect(await to.call('rounds.list', {})).toEqual(carried);
    expect(await to.call('plan.read', {})).toEqual(await from.call('plan.read', {}));
    expect(await to.call('decks.list', {})).toEqual(await from.call('decks.list', {}));
  });
});
