import { EVIDENCE } from '@shared/domain/instrument';
import { scoreRound } from '@shared/domain/scoring';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answer, rated, roundWith, smallInstrument } from './instrument-fixture';

const traitOf = (answers: Parameters<typeof roundWith>[0], traitId: string, form: 'quick' | 'full' = 'full') => {
  const scored = scoreRound(smallInstrument, roundWith(answers, form));
  const trait = scored.dimensions.flatMap((dimension) => dimension.traits).find((one) => one.traitId === traitId);
  if (!trait) throw new Error(`no trait ${traitId}`);
  return trait;
};

describe('a trait', () => {
  test('is the mean of its rated items', () => {
    expect(traitOf(rated({ listen: 3, ask: 4, learn: 4 }), 'humble').score).toBeCloseTo(11 / 3);
  });
  test('is scored when exactly half of its items are rated', () => {
    expect(traitOf(rated({ stand: 5 }), 'loyal').score).toBe(5);
  });
  test('is not scored when fewer than half are rated', () => {
    expect(traitOf(rated({ listen: 5 }), 'humble')).toMatchObject({ score: null, rated: 1, items: 3 });
  });
  test('never counts "don\'t know" as a number', () => {
    expect(traitOf(rated({ listen: 4, ask: 4, learn: 'unknown' }), 'humble').score).toBe(4);
    expect(traitOf(rated({ stand: 'unknown', object: 'unknown' }), 'loyal').score).toBeNull();
  });
  test('rests on its one item in the quick form', () => {
    expect(traitOf(rated({ listen: 2, ask: 5, learn: 5 }), 'humble', 'quick')).toMatchObject({ score: 2, items: 1 });
  });
  test('has the mean of the targets given, and the rounded mean of importance', () => {
    const answers = {
      listen: answer({ rating: 3, target: 4, importance: 3 }),
      ask: answer({ rating: 3, target: 5, importance: 2 }),
      learn: answer({ rating: 3 }),
    };
    expect(traitOf(answers, 'humble')).toMatchObject({ target: 4.5, importance: 3 });
  });
});

describe('a dimension', () => {
  test('is the mean of its traits, not of its items', () => {
    const scored = scoreRound(smallInstrument, roundWith(rated({ listen: 2, ask: 2, learn: 2, stand: 4, object: 4 })));
    expect(scored.dimensions[0]?.score).toBe(3);
  });
  test('leaves out traits without a score', () => {
    const scored = scoreRound(smallInstrument, roundWith(rated({ listen: 1, stand: 4, object: 4 })));
    expect(scored.dimensions[0]?.score).toBe(4);
    expect(scored.dimensions[1]?.score).toBeNull();
  });
});

test('counts what the result rests on', () => {
  const scored = scoreRound(smallInstrument, roundWith(rated({ listen: 2, ask: 'unknown', stand: 4, object: 3 })));
  expect(scored).toMatchObject({ answered: 4, rated: 3, items: 6, scoredTraits: 1, traits: 3 });
});

test('scores stay on the scale, and half of the items decide, whatever is answered', () => {
  const rating = fc.oneof(fc.integer({ min: 1, max: 5 }), fc.constant('unknown' as const), fc.constant(null));
  const anyAnswer = fc.record({
    evidence: fc.subarray([...EVIDENCE]),
    rating,
    importance: fc.constantFrom(1 as const, 2 as const, 3 as const, null),
    target: fc.option(fc.integer({ min: 1, max: 5 })),
    note: fc.string(),
  });
  const ids = ['listen', 'ask', 'learn', 'stand', 'object', 'find-out', 'not-in-the-pack'];
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom(...ids), anyAnswer), (answers) => {
      for (const dimension of scoreRound(smallInstrument, roundWith(answers)).dimensions) {
        for (const trait of dimension.traits) {
          expect(trait.score === null).toBe(trait.rated === 0 || trait.rated * 2 < trait.items);
          if (trait.score !== null) expect(trait.score >= 1 && trait.score <= 5).toBe(true);
          if (trait.target !== null) expect(trait.target >= 1 && trait.target <= 5).toBe(true);
        }
      }
    }),
  );
});
