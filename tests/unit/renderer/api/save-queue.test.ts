import { createSaveQueue } from '@api/save-queue';
import { type ErrorCode, fail, ok, type Result } from '@shared/api/result';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

type Saved = Result<{ savedAt: string }>;

/** A disk whose saves end when the test says so. */
function slowDisk() {
  const written = new Map<string, string>();
  const attempts: string[] = [];
  const open: ((result: Saved) => void)[] = [];
  const save = (key: string, value: string) =>
    new Promise<Saved>((resolve) => {
      attempts.push(`${key}=${value}`);
      open.push((result) => {
        if (result.ok) written.set(key, value);
        resolve(result);
      });
    });
  const end = async (result: Saved) => {
    open.shift()?.(result);
    await vi.advanceTimersByTimeAsync(0);
  };
  return {
    written,
    attempts,
    save,
    succeed: (savedAt = '2026-11-22T10:42:00.000Z') => end(ok({ savedAt })),
    fail: (code: ErrorCode = 'disk-full') => end(fail(code)),
  };
}

describe('the save queue', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('saves at once what is put now, one at a time and in order', async () => {
    const disk = slowDisk();
    const queue = createSaveQueue(disk.save);
    queue.put('a', '1', 'now');
    queue.put('b', '1', 'now');
    expect(disk.attempts).toEqual(['a=1']);
    await disk.succeed();
    expect(disk.attempts).toEqual(['a=1', 'b=1']);
    expect(queue.status().state).toBe('saving');
    await disk.succeed('2026-11-22T10:43:00.000Z');
    expect(queue.status()).toEqual({ state: 'saved', savedAt: '2026-11-22T10:43:00.000Z', error: null });
    expect(queue.hasWaiting()).toBe(false);
  });

  it('waits for a pause in what is put soon, and saves only the newest', async () => {
    const disk = slowDisk();
    const queue = createSaveQueue(disk.save);
    queue.put('note', 'T', 'soon');
    await vi.advanceTimersByTimeAsync(400);
    queue.put('note', 'Ti', 'soon');
    await vi.advanceTimersByTimeAsync(400);
    expect(disk.attempts).toEqual([]);
    await vi.advanceTimersByTimeAsync(300);
    expect(disk.attempts).toEqual(['note=Ti']);
  });

  it('saves a value that changed while it was being saved once more', async () => {
    const disk = slowDisk();
    const queue = createSaveQueue(disk.save);
    queue.put('a', 'old', 'now');
    queue.put('a', 'new', 'now');
    await disk.succeed();
    expect(queue.waiting('a')).toBe('new');
    await disk.succeed();
    expect(disk.written.get('a')).toBe('new');
    expect(disk.attempts).toEqual(['a=old', 'a=new']);
  });

  it('flushes what waits for a pause', async () => {
    const disk = slowDisk();
    const queue = createSaveQueue(disk.save);
    queue.put('note', 'half', 'soon');
    const flushed = queue.flush();
    await vi.advanceTimersByTimeAsync(0);
    await disk.succeed();
    await flushed;
    expect(disk.written.get('note')).toBe('half');
    await vi.advanceTimersByTimeAsync(10_000);
    expect(disk.attempts).toHaveLength(1);
  });

  it('keeps what could not be saved, says why, and tries again less and less often', async () => {
    const disk = slowDisk();
    const queue = createSaveQueue(disk.save);
    queue.put('a', '1', 'now');
    await disk.fail('disk-full');
    expect(queue.status()).toMatchObject({ state: 'failed', error: { code: 'disk-full' } });
    expect(queue.waiting('a')).toBe('1');
    await vi.advanceTimersByTimeAsync(1_000);
    expect(disk.attempts).toHaveLength(2);
    await disk.fail();
    await vi.advanceTimersByTimeAsync(1_999);
    expect(disk.attempts).toHaveLength(2);
    await vi.advanceTimersByTimeAsync(1);
    expect(disk.attempts).toHaveLength(3);
    await disk.succeed();
    expect(queue.status()).toMatchObject({ state: 'saved', error: null });
  });

  it('tries again at once when something new is put', async () => {
    const disk = slowDisk();
    const queue = createSaveQueue(disk.save);
    queue.put('a', '1', 'now');
    await disk.fail();
    queue.put('b', '1', 'now');
    expect(disk.attempts).toEqual(['a=1', 'a=1']);
    expect(queue.status().state).toBe('failed');
    await disk.succeed();
    await disk.succeed();
    expect([...disk.written]).toEqual([
      ['a', '1'],
      ['b', '1'],
    ]);
  });

  it('lets others pass a value that is refused again and again', async () => {
    const disk = slowDisk();
    const queue = createSaveQueue(disk.save);
    queue.put('refused', '1', 'now');
    queue.put('fine', '1', 'now');
    await disk.fail('invalid-input');
    await vi.advanceTimersByTimeAsync(1_000);
    await disk.succeed();
    expect(disk.written.get('fine')).toBe('1');
    expect(queue.waiting('refused')).toBe('1');
  });

  it('takes an exception for a failed save', async () => {
    const queue = createSaveQueue(() => Promise.reject(new Error('gone')));
    queue.put('a', '1', 'now');
    await vi.advanceTimersByTimeAsync(0);
    expect(queue.status()).toMatchObject({ state: 'failed', error: { code: 'unexpected' } });
    expect(queue.waiting('a')).toBe('1');
  });

  it('ends with the newest value of each key on disk, whatever fails on the way', async () => {
    const put = fc.record({
      key: fc.constantFrom('a', 'b', 'c'),
      when: fc.constantFrom('now' as const, 'soon' as const),
      pause: fc.nat({ max: 1_500 }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(put, { minLength: 1, maxLength: 20 }), fc.array(fc.boolean()), async (puts, fates) => {
        const disk = new Map<string, number>();
        const queue = createSaveQueue<number>(async (key, value) => {
          await new Promise((resolve) => setTimeout(resolve, 50));
          if (fates.shift() === false) return fail('disk-error');
          disk.set(key, value);
          return ok({ savedAt: '2026-11-22T10:42:00.000Z' });
        });
        const newest = new Map<string, number>();
        for (const [order, { key, when, pause }] of puts.entries()) {
          queue.put(key, order, when);
          newest.set(key, order);
          await vi.advanceTimersByTimeAsync(pause);
        }
        while (queue.hasWaiting()) await vi.advanceTimersByTimeAsync(30_000);
        expect(Object.fromEntries(disk)).toEqual(Object.fromEntries(newest));
        expect(queue.status().state).toBe('saved');
      }),
      { numRuns: 100 },
    );
  });
});
