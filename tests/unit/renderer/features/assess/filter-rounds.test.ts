import type { PackSummary } from '@shared/api/contract';
import type { RoundSummary } from '@shared/domain/round';
import { describe, expect, it } from 'vitest';
import {
  filterChoices,
  filterRounds,
  isNarrowed,
  NO_FILTER,
} from '../../../../../renderer/features/assess/filter-rounds';

const packs = [
  { id: 'success-profile', name: 'Framgångs\u00adprofilen' },
  { id: 'support', name: 'Stödstrukturer' },
] as PackSummary[];

function round(id: string, part: Partial<RoundSummary>): RoundSummary {
  return {
    id,
    packId: 'success-profile',
    respondent: 'me',
    title: '',
    createdAt: '2025-11-12T09:00:00.000Z',
    ...part,
  } as RoundSummary;
}

const rounds = [
  round('autumn', { title: 'Efter höstlovet' }),
  round('spring', { createdAt: '2026-05-12T09:00:00.000Z', packId: 'support', respondent: 'together' }),
  round('august', { createdAt: '2026-08-12T09:00:00.000Z', respondent: 'team' }),
];
const found = (part: Partial<typeof NO_FILTER>) =>
  filterRounds(rounds, packs, { ...NO_FILTER, ...part }).map(({ id }) => id);

describe('the rounds that fit', () => {
  it('are all of them until something is asked for', () => {
    expect(found({})).toEqual(['autumn', 'spring', 'august']);
    expect(isNarrowed({ ...NO_FILTER, text: '  ' })).toBe(false);
  });

  it('are looked for by words in their name or their instrument, whatever the case and the hyphens', () => {
    expect(found({ text: 'HÖSTLOVET' })).toEqual(['autumn']);
    expect(found({ text: 'framgångsprofilen' })).toEqual(['autumn', 'august']);
    expect(found({ text: 'höst profil' })).toEqual(['autumn']);
    expect(found({ text: 'zebra' })).toEqual([]);
  });

  it('fit instrument, school year and who answered, all at once', () => {
    expect(found({ packId: 'support' })).toEqual(['spring']);
    expect(found({ year: '2025' })).toEqual(['autumn', 'spring']);
    expect(found({ year: '2025', respondent: 'together' })).toEqual(['spring']);
    expect(found({ year: '2026', respondent: 'me' })).toEqual([]);
  });
});

it('choices are only those that the rounds give, newest year first', () => {
  expect(filterChoices(rounds)).toEqual({
    packIds: ['success-profile', 'support'],
    years: [2026, 2025],
    respondents: ['me', 'together', 'team'],
  });
});
