import { fail } from '@shared/api/result';
import { describe, expect, it } from 'vitest';
import { describeStartError } from '../../../../electron/host/describe-start-error';

describe('describeStartError', () => {
  it('says what happened, who has the folder since when, and which folder it is', async () => {
    const { error } = fail('folder-in-use', { door: 'desktop', pid: 42, since: '2025-11-12T10:42:00' });
    const lines = await describeStartError(error, '/data', 'en');
    expect(lines).toHaveLength(3);
    expect(lines[0]).toContain('already open');
    expect(lines[1]).toContain('desktop program since 12 November 2025 at 10:42 (process 42)');
    expect(lines[2]).toContain('/data');
  });

  it.each(['desktop', 'loopback', 'command-line'])('has words for the door %s', async (door) => {
    const { error } = fail('folder-in-use', { door, pid: 1, since: '2025-11-12T10:42:00' });
    const [, holder] = await describeStartError(error, '/data', 'sv');
    expect(holder).toContain('12 november 2025');
    expect(holder).not.toContain('heldBy');
  });

  it('leaves out a holder that it does not know', async () => {
    const errors = [
      fail('folder-in-use').error,
      fail('folder-in-use', { door: 'window', pid: 1, since: '2025-11-12T10:42:00' }).error,
      fail('folder-in-use', { door: 'desktop', pid: 1, since: 'lately' }).error,
      fail('folder-read-only').error,
    ];
    for (const error of errors) expect(await describeStartError(error, '/data', 'en')).toHaveLength(2);
  });
});
