import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { nodeFileSystem, renamePatiently } from '@core/store/node-file-system';
import { expect, test } from 'vitest';
import { systemError } from './disks/faulty-disk';
import { makeFolder } from './samples';

function refusing(times: number, code: string) {
  let calls = 0;
  const rename = async () => {
    calls += 1;
    if (calls <= times) throw systemError(code);
  };
  return { rename, calls: () => calls };
}

const noPause = async () => undefined;

test.each(['EBUSY', 'EPERM', 'EACCES'])('on Windows a rename refused with %s is tried again', async (code) => {
  const { rename, calls } = refusing(3, code);
  await renamePatiently(rename, 'win32', noPause);
  expect(calls()).toBe(4);
});

test('on Windows it gives up after about a second, with the refusal', async () => {
  const pauses: number[] = [];
  const { rename } = refusing(1000, 'EBUSY');
  const trying = renamePatiently(rename, 'win32', async (milliseconds) => pauses.push(milliseconds));
  await expect(trying).rejects.toMatchObject({ code: 'EBUSY' });
  expect(pauses.reduce((sum, pause) => sum + pause, 0)).toBeLessThanOrEqual(1500);
});

test('other refusals and other systems are not waited for', async () => {
  const full = refusing(1, 'ENOSPC');
  await expect(renamePatiently(full.rename, 'win32', noPause)).rejects.toMatchObject({ code: 'ENOSPC' });
  const busy = refusing(1, 'EBUSY');
  await expect(renamePatiently(busy.rename, 'linux', noPause)).rejects.toMatchObject({ code: 'EBUSY' });
  expect([full.calls(), busy.calls()]).toEqual([1, 1]);
});

test.skipIf(process.platform === 'win32')('files and folders are for their owner alone', async () => {
  const dir = join(await makeFolder(), 'inner');
  await nodeFileSystem.makeFolder(dir);
  const file = await nodeFileSystem.open(join(dir, 'file'), 'exclusive');
  await file.close();
  expect((await stat(dir)).mode & 0o777).toBe(0o700);
  expect((await stat(join(dir, 'file'))).mode & 0o777).toBe(0o600);
});

test('a folder that is not there is told when it is to be synced', async () => {
  const dir = await makeFolder();
  await nodeFileSystem.syncFolder(dir);
  await expect(nodeFileSystem.syncFolder(join(dir, 'none'))).rejects.toMatchObject({ code: 'ENOENT' });
});
