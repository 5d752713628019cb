import { resultOf } from '@shared/domain/comparison';
import { createTranslator } from '@shared/i18n/translator';
import { describe, expect, it } from 'vitest';
import { describeCandidate, listCandidates } from '../../../../../renderer/features/results/candidates';
import { roundOf, successProfile } from '../../../../fixtures/success-profile';

const pack = successProfile('sv');
const { t } = await createTranslator('sv');

function candidates(answer: Parameters<typeof roundOf>[3]) {
  const round = roundOf(pack, 'candidates-25', '2025-11-12T09:30:00.000Z', answer);
  return listCandidates(resultOf(pack.instrument, round, null));
}

describe('what can be chosen to work on', () => {
  it('holds every trait, those without a value last', () => {
    const traits = candidates((trait) => ({ rating: trait === 0 ? null : 3 }));
    expect(traits).toHaveLength(12);
    expect(traits.at(-1)).toMatchObject({ traitId: 'free-of-prestige', score: null });
  });

  it.each([
    ['importance and distance', { rating: 2, target: 4, importance: 3 }, 'Avgörande. 2,0 steg till målet'],
    ['no importance', { rating: 2, target: 4 }, '2,0 steg till målet'],
    ['no target', { rating: 2, importance: 1 }, 'Kan vänta. Inget mål satt'],
    ['a target that is reached', { rating: 4, target: 4 }, 'Målet är nått'],
    ['a target that is passed', { rating: 5, target: 4 }, 'Målet är nått'],
    ['no value', { target: 4 }, 'Inget värde än'],
  ] as const)('says why it stands there: %s', (_, answer, words) => {
    const [first] = candidates(() => answer);
    expect(first && describeCandidate(t, 'sv', pack, first)).toBe(words);
  });
});
