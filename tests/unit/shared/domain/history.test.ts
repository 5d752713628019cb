import { comparedFirst, type Dated, earlierRounds, otherSideRounds } from '@shared/domain/history';
import { describe, expect, it } from 'vitest';

const head = (id: string, createdAt: string, part: Partial<Dated> = {}): Dated => ({
  id,
  packId: 'success-profile',
  createdAt: `${createdAt}T08:00:00.000Z`,
  answered: 12,
  respondent: 'me',
  ...part,
});
const ids = (rounds: Dated[]) => rounds.map(({ id }) => id);
const closed = { threshold: 5, state: 'closed', count: 7 } as const;
const now = head('now', '2026-11-02');

describe('earlier rounds', () => {
  it('are those of the same instrument with an answer, begun before, newest first', () => {
    const rounds = [
      head('spring', '2026-05-14'),
      head('later', '2026-11-20'),
      head('empty', '2026-10-01', { answered: 0 }),
      head('other', '2026-09-01', { packId: 'support-structures' }),
      now,
      head('autumn', '2026-09-14'),
    ];
    expect(ids(earlierRounds(rounds, now))).toEqual(['autumn', 'spring']);
  });

  it('count a team as answered once its picture has been shown', () => {
    const rounds = [
      head('open', '2026-04-01', { respondent: 'team', answered: 0, team: { ...closed, state: 'collecting' } }),
      head('shown', '2026-03-01', { respondent: 'team', answered: 0, team: closed }),
    ];
    expect(ids(earlierRounds(rounds, now))).toEqual(['shown']);
  });

  it('are never those answered for another leader, or from the other side', () => {
    const rounds = [
      head('asked', '2026-05-01', { respondent: 'member' }),
      head('union', '2026-05-02', { side: 'union' }),
    ];
    expect(earlierRounds(rounds, now)).toEqual([]);
    expect(ids(earlierRounds(rounds, head('n', '2026-11-02', { side: 'union' })))).toEqual(['union']);
  });

  it('are first compared with the latest that was answered in the same way', () => {
    const rounds = [head('together', '2026-09-14', { respondent: 'together' }), head('me', '2026-05-14')];
    expect(comparedFirst(rounds, now)?.id).toBe('me');
    expect(comparedFirst(rounds.slice(0, 1), now)).toBeUndefined();
  });
});

describe('rounds of the other party', () => {
  it('lie nearest in time first, before or after', () => {
    const union = (id: string, day: string) => head(id, day, { side: 'union' });
    const rounds = [union('far', '2025-11-01'), union('after', '2026-11-20'), union('near', '2026-10-28'), now];
    expect(ids(otherSideRounds(rounds, { ...now, side: 'employer' }))).toEqual(['near', 'after', 'far']);
  });

  it('are none where the instrument has no parties', () => {
    expect(otherSideRounds([head('union', '2026-11-01', { side: 'union' })], now)).toEqual([]);
  });
});
