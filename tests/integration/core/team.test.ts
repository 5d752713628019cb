import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { MemberAnswers } from '@shared/domain/team';
import { afterEach, describe, expect, it } from 'vitest';
import { openTestKit, type TestKit } from './test-platform';

const open: TestKit[] = [];
async function start(): Promise<TestKit> {
  const kit = await openTestKit();
  open.push(kit);
  return kit;
}
afterEach(async () => {
  for (const { kit } of open.splice(0)) await kit.close();
});

const PACK = 'success-profile';
const answersOf = (rating: number): MemberAnswers => ({
  'find-out': { rating, importance: 3 },
  'change-mind': { rating: 6 - rating, importance: null },
});
const begin = ({ call }: TestKit, threshold?: number) =>
  call('rounds.create', { packId: PACK, form: 'quick', respondent: 'team', ...(threshold ? { threshold } : {}) });

/** Opens the invitation that a kit delivered last in another kit, answers it there and gives the answer file. */
async function answerElsewhere(leader: TestKit, rating: number): Promise<{ name: string; text: string }> {
  const colleague = await start();
  const invitation = textOf(leader);
  const round = await colleague.call('invitations.open', { text: invitation });
  const answer = { evidence: [], rating, importance: 2 as const, target: null, note: 'Det här stannar hos mig.' };
  await colleague.call('rounds.answer', { id: round.id, itemId: 'find-out', answer });
  await colleague.call('invitations.answer', { id: round.id });
  return { name: `${rating}.json`, text: textOf(colleague) };
}

function textOf({ platform }: TestKit): string {
  return new TextDecoder().decode(platform.delivered.at(-1)?.bytes);
}

/** Every file of a data folder, as one text. */
async function everythingIn(folder: string): Promise<string> {
  const names = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = names.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return (await Promise.all(files.map((file) => readFile(file, 'utf8')))).join('\n');
}

describe('a team that passes the keyboard', () => {
  it('shows nothing but how many have answered, through any call, until the leader ends the collecting', async () => {
    const kit = await start();
    const { id } = await begin(kit);
    for (const rating of [1, 2, 3, 4]) await kit.call('team.take', { id, answers: answersOf(rating) });
    const hidden = { count: 4, threshold: 5, state: 'collecting', items: {}, traits: {}, taken: [] };
    expect((await kit.call('rounds.read', { id })).team).toMatchObject(hidden);
    expect((await kit.call('rounds.readMany', { ids: [id] }))[0]?.team).toMatchObject(hidden);
    expect(await kit.call('rounds.list', {})).toMatchObject([
      { team: { count: 4, threshold: 5, state: 'collecting' } },
    ]);
    expect(await kit.refuse('team.close', { id })).toBe('too-few-answers');
    await kit.call('data.export', {});
    expect(textOf(kit)).not.toContain('"ratings"');
  });

  it('shows means from the threshold up, and then takes no more', async () => {
    const kit = await start();
    const { id } = await begin(kit);
    for (const rating of [1, 2, 3, 4, 5]) await kit.call('team.take', { id, answers: answersOf(rating) });
    const closed = await kit.call('team.close', { id });
    expect(closed.team).toMatchObject({ state: 'closed', items: { 'find-out': { ratings: [1, 2, 3, 4, 5] } } });
    expect(await kit.refuse('team.take', { id, answers: answersOf(5) })).toBe('team-closed');
    expect(await kit.call('team.close', { id })).toEqual(closed);
  });

  it('leaves on the disk nothing that may not be shown once it is closed, the previous copy included', async () => {
    const kit = await start();
    const { id } = await begin(kit, 3);
    const few = { 'listen-first': { rating: 1, importance: null } };
    await kit.call('team.take', { id, answers: { ...answersOf(2), ...few } });
    await kit.call('team.take', { id, answers: { ...answersOf(2), ...few } });
    await kit.call('team.take', { id, answers: answersOf(4) });
    await kit.call('team.close', { id });
    await kit.kit.close();
    open.splice(open.indexOf(kit), 1);
    const onDisk = await everythingIn(join(kit.dataDir, 'rounds'));
    expect(onDisk).toContain('"find-out":{"ratings":[2,2,4]');
    expect(onDisk).not.toContain('"listen-first":{"ratings"');
  });

  it('keeps no earlier copy to compare with while it is collecting', async () => {
    const kit = await start();
    const { id } = await begin(kit);
    for (const rating of [3, 5, 1]) await kit.call('team.take', { id, answers: answersOf(rating) });
    await kit.kit.close();
    open.splice(open.indexOf(kit), 1);
    const file = join(kit.dataDir, 'rounds', `${id}.json`);
    const now = await readFile(file, 'utf8');
    expect(JSON.parse(now)).toMatchObject({
      data: { team: { count: 3, items: { 'find-out': { ratings: [1, 3, 5] } } } },
    });
    expect(await readFile(`${file}.previous`, 'utf8')).toBe(now);
  });

  it('says of the time no more than the day', async () => {
    const kit = await start();
    const { id } = await begin(kit);
    await kit.call('team.take', { id, answers: answersOf(1) });
    expect((await kit.call('rounds.read', { id })).updatedAt).toBe('2026-11-12T00:00:00.000Z');
  });

  it('keeps its form once someone has answered', async () => {
    const kit = await start();
    const { id } = await begin(kit);
    await kit.call('team.take', { id, answers: answersOf(1) });
    expect(await kit.refuse('rounds.extend', { id })).toBe('team-answering');
  });

  it('has a threshold that is never under three', async () => {
    const kit = await start();
    expect(await kit.refuse('rounds.create', { packId: PACK, form: 'quick', respondent: 'team', threshold: 2 })).toBe(
      'invalid-input',
    );
  });
});

describe('a team that answers by file', () => {
  it('goes from invitation to answer file and into the result, with nothing in it but ratings and importance', async () => {
    const leader = await start();
    const { id } = await begin(leader, 3);
    await leader.call('team.invite', { id });
    const files = [
      await answerElsewhere(leader, 2),
      await answerElsewhere(leader, 3),
      await answerElsewhere(leader, 5),
    ];
    expect(files.map(({ text }) => text).join()).not.toContain('stannar');
    expect(await leader.call('team.import', { id, files })).toMatchObject({ taken: 3, aside: [], team: { count: 3 } });
    expect((await leader.call('team.close', { id })).team?.items['find-out']).toEqual({
      ratings: [2, 3, 5],
      importances: [2, 2, 2],
    });
  });

  it('makes the same invitation each time, and never lets its key out', async () => {
    const leader = await start();
    const { id } = await begin(leader);
    await leader.call('team.invite', { id });
    const first = textOf(leader);
    await leader.call('team.invite', { id });
    expect(textOf(leader)).toBe(first);
    expect((await leader.call('rounds.read', { id })).team?.invitation).toMatchObject({ privateKey: '' });
    await leader.call('data.export', {});
    const onDisk = await everythingIn(join(leader.dataDir, 'rounds'));
    const key = /"privateKey":"([^"]+)"/.exec(onDisk)?.[1] ?? '';
    expect(key.length).toBeGreaterThan(40);
    expect(first).not.toContain(key);
  });

  it('opens the same round when the invitation is opened again, and keeps it out of the own history', async () => {
    const leader = await start();
    const { id } = await begin(leader);
    await leader.call('team.invite', { id });
    const colleague = await start();
    const round = await colleague.call('invitations.open', { text: textOf(leader) });
    expect(round).toMatchObject({ respondent: 'member', form: 'quick', invited: { threshold: 5 } });
    expect(await colleague.call('invitations.open', { text: textOf(leader) })).toEqual(round);
    expect(await colleague.refuse('invitations.answer', { id: round.id })).toBe('nothing-answered');
  });

  it('keeps aside what does not belong, with a copy, and says why', async () => {
    const leader = await start();
    const { id } = await begin(leader, 3);
    await leader.call('team.invite', { id });
    const good = await answerElsewhere(leader, 2);
    const files = [good, good, { name: 'plan.json', text: '{"not":"ours"}' }];
    expect(await leader.call('team.import', { id, files })).toMatchObject({
      taken: 1,
      aside: [
        { name: '2.json', reason: 'already-taken' },
        { name: 'plan.json', reason: 'foreign' },
      ],
    });
    expect(await readdir(join(leader.dataDir, 'aside'))).toHaveLength(2);
  });

  it('says of an invitation from a newer kit that it is newer, and of anything else what it is', async () => {
    const leader = await start();
    const { id } = await begin(leader);
    await leader.call('team.invite', { id });
    const text = textOf(leader);
    const newer = text.replace('"version":1', '"version":2').replace(/"check":"[^"]*",/, '');
    expect(await leader.refuse('invitations.open', { text: newer })).toBe('invitation-newer');
    expect(await leader.refuse('invitations.open', { text: text.slice(0, -40) })).toBe('invitation-damaged');
    expect(await leader.refuse('invitations.open', { text: 'hej' })).toBe('invitation-foreign');
    const other = text.replace('"packVersion":"1.1.0"', '"packVersion":"0.9.0"').replace(/"check":"[^"]*",/, '');
    expect(await leader.refuse('invitations.open', { text: other })).toBe('invitation-other-version');
  });
});
