import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildChild, spawnChild } from './children/spawn-child';
import { dataOf, idOf, makeFolder, openSample, sampleRound } from './samples';

/** For starting processes on a busy machine. */
const SLOW = 120_000;

let child: Awaited<ReturnType<typeof buildChild>>;
beforeAll(async () => {
  child = await buildChild('saver');
}, SLOW);
afterAll(() => child.remove());

test('a process killed in the middle of saving has lost nothing that was acknowledged', { timeout: SLOW }, async () => {
  const dir = await makeFolder();
  const store = await openSample(dir);
  dataOf(await store.rounds.create(sampleRound(1)));
  await store.close();
  let next = 0;
  for (let turn = 1; turn <= 5; turn += 1) {
    const saver = spawnChild(child.script, dir, String(next));
    for (let heard = 0; heard < turn; heard += 1) await saver.hear();
    const killed = saver.kill();
    let acknowledged = next + turn - 1;
    for (let line = await saver.hear(); line !== 'gone'; line = await saver.hear()) acknowledged = Number(line);
    await killed;
    const again = await openSample(dir);
    const saved = Number(dataOf(await again.rounds.read(idOf(1))).answers['item-1']?.note);
    expect([acknowledged, acknowledged + 1]).toContain(saved);
    expect(again.rounds.list()).toHaveLength(1);
    expect(again.notices()).toEqual([]);
    await again.close();
    expect((await readdir(join(dir, 'rounds'))).sort()).toEqual([`${idOf(1)}.json`, `${idOf(1)}.json.previous`]);
    expect(await readdir(dir)).not.toContain('lock');
    next = saved + 1;
  }
});
