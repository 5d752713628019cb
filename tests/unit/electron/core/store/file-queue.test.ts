import { FileQueue } from '@core/store/file-queue';
import { ok } from '@shared/api/result';
import { expect, test } from 'vitest';
import { systemError } from './disks/faulty-disk';
import { codeOf } from './samples';

/** Work that goes on until it is told to end. */
function openEnded() {
  let end = () => {};
  const ended = new Promise<void>((resolve) => {
    end = resolve;
  });
  return { end, work: () => ended.then(() => ok('ended')) };
}

test('work on one file waits its turn, work on another does not', async () => {
  const queue = new FileQueue();
  const log: string[] = [];
  const slow = openEnded();
  const note = (text: string) => async () => {
    log.push(text);
    return ok(text);
  };
  const first = queue.run('a', slow.work);
  const second = queue.run('a', note('a'));
  await queue.run('b', note('b'));
  expect(log).toEqual(['b']);
  slow.end();
  await Promise.all([first, second]);
  expect(log).toEqual(['b', 'a']);
});

test('a refusal of the disk is a value, a bug is not, and neither stops the queue', async () => {
  const queue = new FileQueue();
  const refused = queue.run('a', () => Promise.reject(systemError('EIO')));
  const broken = queue.run('a', () => Promise.reject(new TypeError('bug')));
  const fine = queue.run('a', async () => ok('fine'));
  expect(codeOf(await refused)).toBe('disk-error');
  await expect(broken).rejects.toThrow(TypeError);
  expect(await fine).toEqual(ok('fine'));
});

test('closing waits for what was asked for and refuses what comes after', async () => {
  const queue = new FileQueue();
  const slow = openEnded();
  const running = queue.run('a', slow.work);
  let closed = false;
  const closing = queue.close().then(() => {
    closed = true;
  });
  expect(codeOf(await queue.run('a', async () => ok('late')))).toBe('unreachable');
  expect(closed).toBe(false);
  slow.end();
  expect(await running).toEqual(ok('ended'));
  await closing;
});
