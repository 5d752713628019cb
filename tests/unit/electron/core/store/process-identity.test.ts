import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { identifyMyself, isAlive } from '@core/store/process-identity';
import { expect, test } from 'vitest';

const elsewhere = { pid: process.pid, boot: null, started: Date.now() - process.uptime() * 1000 };

test('this process is alive, and another with its number is another', async () => {
  const me = await identifyMyself();
  expect(me.pid).toBe(process.pid);
  expect(await isAlive(me)).toBe(true);
  expect(await isAlive({ ...me, started: me.started - 60_000 })).toBe(false);
});

test.runIf(process.platform === 'linux')('a process of an earlier start of the machine is dead', async () => {
  expect(await isAlive({ ...(await identifyMyself()), boot: 'an earlier one' })).toBe(false);
});

test.skipIf(process.platform === 'win32')('where the system is asked, the same holds', async () => {
  expect(await isAlive(elsewhere)).toBe(true);
  expect(await isAlive({ ...elsewhere, started: elsewhere.started - 60_000 })).toBe(false);
});

test('a process that has ended is dead', async () => {
  const child = spawn(process.execPath, ['-e', '']);
  await once(child, 'exit');
  const pid = child.pid ?? 0;
  const me = await identifyMyself();
  expect(await isAlive({ ...me, pid })).toBe(false);
  expect(await isAlive({ ...elsewhere, pid })).toBe(false);
});
