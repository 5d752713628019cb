import { earlierRounds } from '@shared/domain/history';
import { expect, test } from 'vitest';

const head = (id: string, createdAt: string, part: { packId?: string; answered?: number } = {}) => ({
  id,
  packId: 'success-profile',
  createdAt,
  answered: 12,
  ...part,
});

test('earlier rounds are those of the same instrument with an answer, begun before, newest first', () => {
  const now = head('now', '2026-11-02T08:00:00.000Z');
  const rounds = [
    head('spring', '2026-05-14T08:00:00.000Z'),
    head('later', '2026-11-20T08:00:00.000Z'),
    head('empty', '2026-10-01T08:00:00.000Z', { answered: 0 }),
    head('other', '2026-09-01T08:00:00.000Z', { packId: 'support-structures' }),
    now,
    head('autumn', '2026-09-14T08:00:00.000Z'),
  ];
  expect(earlierRounds(rounds, now).map(({ id }) => id)).toEqual(['autumn', 'spring']);
});
