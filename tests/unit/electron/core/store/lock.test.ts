import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { acquireLock } from '@core/store/lock';
import { nodeFileSystem } from '@core/store/node-file-system';
import { identifyMyself } from '@core/store/process-identity';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { buildChild, spawnChild } from './children/spawn-child';
import { FaultyDisk } from './disks/faulty-disk';
import { codeOf, dataOf, makeFolder, tryOpen } from './samples';

/** For starting processes on a busy machine. */
const SLOW = 120_000;
const SINCE = new Date('2026-08-17T07:00:00.000Z');
const DEAD = '00000000-0000-4000-8000-000000000001';
const DEAD_HEIR = '00000000-0000-4000-8000-000000000002';

let dir: string;
let disk: FaultyDisk;

beforeEach(async () => {
  dir = await makeFolder();
  disk = new FaultyDisk();
});

const acquire = () => acquireLock(disk.files, dir, 'desktop', SINCE);
const leave = (name: string, content: string) => writeFile(join(dir, name), content);
const ownerOf = (token: string, changes = {}) =>
  JSON.stringify({ pid: 1, boot: 'an earlier one', started: 7, token, door: 'loopback', since: SINCE, ...changes });
const refuseLinks = () => {
  disk.refuse = ({ name }) => (name === 'link' ? 'EPERM' : null);
};

describe.each([
  ['where links work', () => undefined],
  ['where they do not', refuseLinks],
])('the lock, %s,', (_, prepare) => {
  beforeEach(prepare);

  test('is refused to a second opener, who is told who has it', async () => {
    dataOf(await acquire());
    expect(await acquire()).toEqual({
      ok: false,
      error: { code: 'folder-in-use', detail: { pid: process.pid, door: 'desktop', since: SINCE.toISOString() } },
    });
    expect(await readdir(dir)).toEqual(['lock']);
  });

  test('can be taken again when it was given back, and leaves nothing', async () => {
    for (let turn = 0; turn < 3; turn += 1) await dataOf(await acquire()).release();
    expect(await readdir(dir)).toEqual([]);
  });

  test('of the dead is taken over', async () => {
    await leave('lock', ownerOf(DEAD));
    dataOf(await acquire());
    expect(JSON.parse(await readFile(join(dir, 'lock'), 'utf8')).pid).toBe(process.pid);
    expect(await readdir(dir)).toEqual(['lock']);
  });

  test('of the dead whose heir died too is taken over', async () => {
    await leave('lock', ownerOf(DEAD));
    await leave(`lock.heir-${DEAD}`, ownerOf(DEAD_HEIR));
    await leave('lock.heir-00000000-0000-4000-8000-000000000009', ownerOf(DEAD_HEIR));
    dataOf(await acquire());
    expect(await readdir(dir)).toEqual(['lock']);
  });

  test('of the dead with a living heir is the heir’s', async () => {
    await leave('lock', ownerOf(DEAD));
    await leave(`lock.heir-${DEAD}`, ownerOf(DEAD_HEIR, { ...(await identifyMyself()), door: 'command-line' }));
    expect(await acquire()).toMatchObject({ error: { code: 'folder-in-use', detail: { door: 'command-line' } } });
  });

  test.each(['', '\0\0\0\0', '{"pid":1', ownerOf('../../elsewhere')])(
    'that can not be read (%j) is taken over',
    async (text) => {
      await leave('lock', text);
      dataOf(await acquire());
      expect(await readdir(dir)).toEqual(['lock']);
    },
  );

  test('is free or mine, never lost, when any one call fails', async () => {
    const basic = disk.refuse;
    for (let step = 0; step < 40; step += 1) {
      await leave('lock', ownerOf(DEAD));
      disk.calls.length = 0;
      disk.refuse = (call, number) => (number === step ? 'EIO' : basic(call, number));
      const lock = await acquire().catch(() => null);
      disk.refuse = basic;
      if (lock === null) await dataOf(await acquire()).release();
      else await dataOf(lock).release();
      expect(await readdir(dir)).toEqual([]);
    }
  });
});

test('a lock that was taken away is not given back in another’s name', async () => {
  const lock = dataOf(await acquire());
  await leave('lock', ownerOf(DEAD));
  await lock.release();
  expect(await readdir(dir)).toEqual(['lock']);
});

test('a folder that can not be written to says so', async () => {
  disk.refuse = ({ name }) => (name === 'open' ? 'EROFS' : null);
  await expect(acquire()).rejects.toMatchObject({ code: 'EROFS' });
  expect(codeOf(await tryOpen(dir, { files: disk.files }))).toBe('folder-read-only');
});

describe('among several processes', { timeout: SLOW }, () => {
  let child: Awaited<ReturnType<typeof buildChild>>;
  beforeAll(async () => {
    child = await buildChild('contender');
  }, SLOW);
  afterAll(() => child.remove());

  const spawnContenders = (count: number) => Array.from({ length: count }, () => spawnChild(child.script, dir));

  test('exactly one takes a dead owner’s lock, and the others are told of her', async () => {
    const contenders = spawnContenders(6);
    for (let turn = 0; turn < 12; turn += 1) {
      await leave('lock', ownerOf(DEAD));
      if (turn % 2 === 1) await leave(`lock.heir-${DEAD}`, ownerOf(DEAD_HEIR));
      const answers = await Promise.all(contenders.map((contender) => contender.ask('take')));
      const winners = contenders.filter((_, index) => answers[index] === 'taken');
      expect(winners.length).toBe(1);
      const refused = `folder-in-use ${winners[0]?.pid}`;
      expect(answers.filter((answer) => answer === refused).length).toBe(contenders.length - 1);
      await winners[0]?.ask('give-back');
      expect(await readdir(dir)).toEqual([]);
    }
  });

  test('no two ever have it at the same time', async () => {
    const answers = await Promise.all(spawnContenders(4).map((contender) => contender.ask('contend 20')));
    expect(answers).toEqual(['done', 'done', 'done', 'done']);
  });

  test('the lock of a killed process is free at once', async () => {
    const [killed, next] = spawnContenders(2);
    expect(await killed?.ask('take')).toBe('taken');
    expect(await next?.ask('take')).toBe(`folder-in-use ${killed?.pid}`);
    expect(codeOf(await acquireLock(nodeFileSystem, dir, 'desktop', SINCE))).toBe('folder-in-use');
    await killed?.kill();
    expect(await next?.ask('take')).toBe('taken');
  });
});
