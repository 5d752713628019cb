import { presetsFor, roundOfOtherSide, roundToCompare } from '@shared/deck/presets/applies';
import type { Dated } from '@shared/domain/history';
import type { Form } from '@shared/domain/instrument';
import { describe, expect, it } from 'vitest';
import { type BuiltInId, builtIn } from '../../../../fixtures/kinds';

type Placed = Dated & { form: Form };
const round = (packId: string, patch: Partial<Placed> = {}): Placed => ({
  id: 'round-now-xx',
  packId,
  form: 'quick',
  respondent: 'me',
  createdAt: '2025-11-12T09:30:00.000Z',
  answered: 5,
  ...patch,
});
const presetsOf = (packId: BuiltInId, patch: Partial<Placed> = {}, others: Placed[] = []) => {
  const now = round(packId, patch);
  return presetsFor(builtIn(packId, 'sv'), now, [now, ...others]);
};
const closed = { threshold: 5, state: 'closed', count: 7 } as const;
const collecting = { threshold: 5, state: 'collecting', count: 4 } as const;
const before = { id: 'round-before', createdAt: '2025-05-12T09:30:00.000Z' };

describe('the presets that apply to a round', () => {
  it('are the leader’s own two for what she has answered herself', () => {
    expect(presetsOf('success-profile')).toEqual(['my-profile', 'what-i-work-on']);
  });

  it('have our picture for a team’s closed round and for one answer of all', () => {
    expect(presetsOf('success-profile', { respondent: 'team', team: closed })).toContain('our-picture');
    expect(presetsOf('success-profile', { respondent: 'together' })).toContain('our-picture');
  });

  it('are none while a team is answering, and none of answers for another leader', () => {
    expect(presetsOf('success-profile', { respondent: 'team', team: collecting })).toEqual([]);
    expect(presetsOf('success-profile', { respondent: 'member' })).toEqual([]);
  });

  it('follow what the instrument asks', () => {
    expect(presetsOf('support-structures')).toContain('our-support');
    expect(presetsOf('framework-conditions')).toContain('better-conditions');
    expect(presetsOf('interplay', { side: 'employer' })).toContain('reactive-to-proactive');
    for (const preset of ['our-support', 'better-conditions', 'reactive-to-proactive']) {
      expect(presetsOf('success-profile')).not.toContain(preset);
      expect(presetsOf('role-and-cooperation')).not.toContain(preset);
    }
  });

  it('tell how it went only where an earlier round was answered in the same way', () => {
    const earlier = round('success-profile', before);
    expect(presetsOf('success-profile', {}, [earlier])).toContain('how-it-went');
    expect(presetsOf('success-profile', { respondent: 'together' }, [earlier])).not.toContain('how-it-went');
    expect(presetsOf('success-profile', {}, [{ ...earlier, answered: 0 }])).not.toContain('how-it-went');
  });

  it('compare a team’s round with no earlier one that was never closed', () => {
    const earlier = round('success-profile', { ...before, respondent: 'team', team: collecting });
    const now = round('success-profile', { respondent: 'team', team: closed });
    expect(presetsOf('success-profile', now, [earlier])).not.toContain('how-it-went');
    expect(presetsOf('success-profile', now, [{ ...earlier, team: closed }])).toContain('how-it-went');
    expect(roundToCompare([now, earlier], now)).toBeUndefined();
  });
});

describe('the other party’s round', () => {
  it('is the nearest in time that may be shown', () => {
    const now = round('interplay', { side: 'employer' });
    const other = { side: 'representatives' };
    const far = round('interplay', { ...before, ...other });
    const near = round('interplay', { id: 'round-near-x', createdAt: '2025-11-20T09:30:00.000Z', ...other });
    expect(roundOfOtherSide([now, far, near], now)?.id).toBe('round-near-x');
    const silent = { ...near, respondent: 'team', team: collecting } as const;
    expect(roundOfOtherSide([now, far, silent], now)?.id).toBe('round-before');
    expect(roundOfOtherSide([now], now)).toBeUndefined();
  });
});
