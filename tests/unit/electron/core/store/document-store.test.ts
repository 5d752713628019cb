import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Store } from '@core/store/store';
import type { Plan } from '@shared/domain/plan';
import { DEFAULT_SETTINGS } from '@shared/domain/settings';
import { beforeEach, describe, expect, test } from 'vitest';
import { FaultyDisk } from './disks/faulty-disk';
import { codeOf, dataOf, idOf, makeFolder, openSample } from './samples';

let dir: string;
let disk: FaultyDisk;
let store: Store;

beforeEach(async () => {
  dir = await makeFolder();
  disk = new FaultyDisk();
  store = await openSample(dir, { files: disk.files });
});

const nameAuthor = (name: string) =>
  store.settings.update((settings) => ({ ...settings, author: { ...settings.author, name } }));
const authorIn = async (file: string) => JSON.parse(await readFile(join(dir, file), 'utf8')).data.author.name;
const addGoal = (number: number) => store.plan.update((plan: Plan) => ({ goals: [...plan.goals, goal(number)] }));
const goal = (number: number): Plan['goals'][number] => ({
  id: idOf(number),
  roundId: idOf(1),
  packId: 'leadership',
  traitId: 'listens',
  status: 'chosen',
  createdAt: '2026-08-17T07:00:00.000Z',
  actions: [],
});

test('what was never saved reads as its beginning, and reading writes nothing', async () => {
  expect(dataOf(await store.settings.read())).toEqual(DEFAULT_SETTINGS);
  expect(dataOf(await store.plan.read())).toEqual({ goals: [] });
  expect(await readdir(dir)).not.toContain('settings.json');
});

test('changes asked for at the same time all count, in their order', async () => {
  await Promise.all(Array.from({ length: 20 }, (_, number) => addGoal(number)));
  const { goals } = dataOf(await store.plan.read());
  expect(goals.map(({ id }) => id)).toEqual(Array.from({ length: 20 }, (_, number) => idOf(number)));
});

test('a change that changes nothing is not written', async () => {
  await nameAuthor('Ida');
  disk.heal();
  expect(dataOf(await store.settings.update((settings) => settings)).author.name).toBe('Ida');
  expect(disk.named('open')).toEqual([]);
});

test('what was read can not be changed in place', async () => {
  const settings = dataOf(await store.settings.read());
  expect(() => Object.assign(settings.author, { name: 'Eve' })).toThrow(TypeError);
  expect(Object.isFrozen(DEFAULT_SETTINGS)).toBe(false);
});

test('what could not be read again is not written', async () => {
  await nameAuthor('Ida');
  expect(codeOf(await nameAuthor('x'.repeat(201)))).toBe('invalid-input');
  expect(dataOf(await store.settings.read()).author.name).toBe('Ida');
  expect(await authorIn('settings.json')).toBe('Ida');
});

test('a change that throws is a bug for its caller, and the next one is served', async () => {
  const broken = store.settings.update(() => {
    throw new RangeError('bug');
  });
  await expect(broken).rejects.toThrow(RangeError);
  expect(dataOf(await nameAuthor('Ida')).author.name).toBe('Ida');
});

describe('a save that fails', () => {
  test.each([
    ['ENOSPC', 'disk-full'],
    ['EROFS', 'folder-read-only'],
    ['EIO', 'disk-error'],
  ])('with %s says %s and leaves the state as it was', async (system, code) => {
    await nameAuthor('Ida');
    disk.refuse = ({ name }) => (name === 'file.write' ? system : null);
    expect(codeOf(await nameAuthor('Eva'))).toBe(code);
    disk.heal();
    expect(dataOf(await store.settings.read()).author.name).toBe('Ida');
    expect(dataOf(await nameAuthor('Eva')).author.name).toBe('Eva');
    expect([await authorIn('settings.json'), await authorIn('settings.json.previous')]).toEqual(['Eva', 'Ida']);
  });

  test('and can not be undone either leaves memory and disk saying the same', async () => {
    await nameAuthor('Ida');
    let renames = 0;
    disk.refuse = ({ name }) => {
      if (name === 'rename') renames += 1;
      return name === 'syncFolder' || (name === 'rename' && renames === 2) ? 'EIO' : null;
    };
    expect(codeOf(await nameAuthor('Eva'))).toBe('disk-error');
    disk.heal();
    expect(dataOf(await store.settings.read()).author.name).toBe(await authorIn('settings.json'));
  });
});

describe('a damaged file', () => {
  const damage = (file: string, content = '{"format":"lederspeil/settings","ver') =>
    writeFile(join(dir, file), content);

  test('gives its place to the last good copy, and the user is told', async () => {
    await nameAuthor('Ida');
    await nameAuthor('Eva');
    await store.close();
    await damage('settings.json');
    const again = await openSample(dir);
    expect(dataOf(await again.settings.read()).author.name).toBe('Ida');
    expect(again.notices()).toEqual([
      expect.objectContaining({ kind: 'restored-copy', file: 'settings.json', detail: 'quarantine/settings.json' }),
    ]);
    expect(await readFile(join(dir, 'quarantine/settings.json'), 'utf8')).toContain('"ver');
    expect(await authorIn('settings.json')).toBe('Ida');
  });

  test('without a good copy starts from its beginning, is kept aside, and the user is told', async () => {
    await addGoal(1);
    await store.close();
    await damage('plan.json', '');
    const again = await openSample(dir);
    expect(dataOf(await again.plan.read())).toEqual({ goals: [] });
    expect(again.notices()).toEqual([
      expect.objectContaining({ kind: 'quarantined', file: 'plan.json', detail: 'quarantine/plan.json' }),
    ]);
    expect(await readFile(join(dir, 'quarantine/plan.json'), 'utf8')).toBe('');
  });

  test('whose copy is damaged too leaves both in quarantine', async () => {
    await nameAuthor('Ida');
    await nameAuthor('Eva');
    await store.close();
    await damage('settings.json', 'one');
    await damage('settings.json.previous', 'two');
    const again = await openSample(dir);
    expect(dataOf(await again.settings.read())).toEqual(DEFAULT_SETTINGS);
    expect((await readdir(join(dir, 'quarantine'))).sort()).toEqual(['settings.json', 'settings.json.previous']);
  });

  test('never overwrites what is in quarantine', async () => {
    for (const content of ['one', 'two', 'three']) {
      await store.close();
      await damage('settings.json', content);
      store = await openSample(dir);
      await store.settings.read();
    }
    const kept = await Promise.all(
      (await readdir(join(dir, 'quarantine'))).sort().map((name) => readFile(join(dir, 'quarantine', name), 'utf8')),
    );
    expect(kept).toEqual(['two', 'three', 'one']);
    expect(store.notices().length).toBe(3);
  });

  test('that can not be put aside is not taken for empty', async () => {
    await nameAuthor('Ida');
    await store.close();
    await damage('settings.json');
    store = await openSample(dir, { files: disk.files });
    disk.refuse = ({ path }) => (path.includes('quarantine') ? 'ENOSPC' : null);
    expect(codeOf(await store.settings.read())).toBe('disk-full');
    expect(codeOf(await nameAuthor('Eva'))).toBe('disk-full');
    expect(await readFile(join(dir, 'settings.json'), 'utf8')).toContain('"ver');
  });

  test('that is gone while its copy is there comes back', async () => {
    await nameAuthor('Ida');
    await nameAuthor('Eva');
    await store.close();
    await disk.files.remove(join(dir, 'settings.json'));
    const again = await openSample(dir);
    expect(dataOf(await again.settings.read()).author.name).toBe('Ida');
    expect(again.notices()).toEqual([expect.objectContaining({ kind: 'restored-copy', detail: '' })]);
  });
});

test('a file of a later version is neither used nor rewritten, and the user is told', async () => {
  const newer = '{"format":"lederspeil/plan","version":99,"data":{"dreams":[]}}';
  await writeFile(join(dir, 'plan.json'), newer);
  expect(codeOf(await store.plan.read())).toBe('file-newer');
  expect(codeOf(await addGoal(1))).toBe('file-newer');
  expect(await readFile(join(dir, 'plan.json'), 'utf8')).toBe(newer);
  expect(store.notices()).toEqual([expect.objectContaining({ kind: 'newer-file', file: 'plan.json', detail: '99' })]);
});

test('after closing nothing is read or written any more', async () => {
  await store.close();
  expect(codeOf(await nameAuthor('Ida'))).toBe('unreachable');
  expect(codeOf(await store.settings.read())).toBe('unreachable');
});
