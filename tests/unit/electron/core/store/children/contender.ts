import { open, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { acquireLock, type Lock } from '@core/store/lock';
import { nodeFileSystem } from '@core/store/node-file-system';

/** A process of its own that does what it is told, line by line, and answers each line with one. */
const [dir = ''] = process.argv.slice(2);
let held: Lock | null = null;

async function take(): Promise<string> {
  const lock = await acquireLock(nodeFileSystem, dir, 'desktop', new Date());
  if (!lock.ok) return `${lock.error.code} ${lock.error.detail?.pid}`;
  held = lock.data;
  return 'taken';
}

async function giveBack(): Promise<string> {
  await held?.release();
  held = null;
  return 'given back';
}

/** Leaves the lock as a process does that was killed in an earlier run of the machine. */
async function pretendDeath(): Promise<void> {
  const path = join(dir, 'lock');
  const owner = JSON.parse(await readFile(path, 'utf8'));
  await writeFile(`${path}.dead`, JSON.stringify({ ...owner, boot: 'an earlier one' }));
  await rename(`${path}.dead`, path);
  held = null;
}

/** Takes the lock that many times, against all others; every third time it dies with it. Names a meeting, if any. */
async function contend(times: number): Promise<string> {
  const alone = join(dir, 'only-one-at-a-time');
  for (let turn = 0; turn < times; ) {
    if ((await take()) !== 'taken') continue;
    const file = await open(alone, 'wx').catch(() => null);
    if (!file) return 'met another';
    await file.close();
    await rm(alone);
    turn += 1;
    if (turn % 3 === 0) await pretendDeath();
    else await giveBack();
  }
  return 'done';
}

for await (const line of createInterface({ input: process.stdin })) {
  const [order, number] = line.split(' ');
  if (order === 'take') process.stdout.write(`${await take()}\n`);
  if (order === 'give-back') process.stdout.write(`${await giveBack()}\n`);
  if (order === 'contend') process.stdout.write(`${await contend(Number(number))}\n`);
}
