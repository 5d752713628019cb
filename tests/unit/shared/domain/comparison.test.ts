import { resultOf, traitsOf } from '@shared/domain/comparison';
import { furthestFromTarget, proposeFocus } from '@shared/domain/proposal';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answer, rated, roundWith, smallInstrument } from './instrument-fixture';

const resultFor = (now: Parameters<typeof roundWith>[0], before: Parameters<typeof roundWith>[0] | null) =>
  resultOf(smallInstrument, roundWith(now), before && roundWith(before, 'full', 'round-0000'));
const changeOf = (result: ReturnType<typeof resultOf>, traitId: string) =>
  traitsOf(result).find((trait) => trait.traitId === traitId)?.change;

describe('change between two rounds', () => {
  test('is named by direction from half a step', () => {
    expect(changeOf(resultFor(rated({ stand: 4, object: 4 }), rated({ stand: 3, object: 4 })), 'loyal')).toMatchObject({
      kind: 'up',
      difference: 0.5,
      items: 2,
      before: 3.5,
    });
    expect(changeOf(resultFor(rated({ 'find-out': 2 }), rated({ 'find-out': 4 })), 'daily')?.kind).toBe('down');
  });
  test('is about the same under half a step', () => {
    const result = resultFor(rated({ listen: 3, ask: 4, learn: 4 }), rated({ listen: 3, ask: 4, learn: 3 }));
    expect(changeOf(result, 'humble')?.kind).toBe('about-the-same');
  });
  test('rests only on items rated both times', () => {
    const result = resultFor(rated({ listen: 5, ask: 1, learn: 1 }), rated({ listen: 3, ask: 'unknown' }));
    expect(changeOf(result, 'humble')).toMatchObject({ items: 1, difference: 2, before: 3 });
  });
  test('sets a full round beside a quick one by the quick item alone', () => {
    const before = roundWith(rated({ listen: 2, ask: 5, learn: 5 }), 'quick', 'round-0000');
    const result = resultOf(smallInstrument, roundWith(rated({ listen: 4, ask: 2, learn: 2 })), before);
    expect(changeOf(result, 'humble')).toMatchObject({ items: 1, difference: 2 });
  });
  test('is absent without an earlier round, and where nothing is shared', () => {
    expect(changeOf(resultFor(rated({ stand: 4, object: 4 }), null), 'loyal')).toBeNull();
    expect(changeOf(resultFor(rated({ stand: 4, object: 4 }), rated({ listen: 4 })), 'loyal')).toBeNull();
  });
  test('changes sign when the rounds change places', () => {
    const ratings = fc.dictionary(
      fc.constantFrom('listen', 'ask', 'learn', 'stand', 'object'),
      fc.integer({ min: 1, max: 5 }),
    );
    fc.assert(
      fc.property(ratings, ratings, (now, before) => {
        const forward = resultFor(rated(now), rated(before));
        const backward = resultFor(rated(before), rated(now));
        for (const trait of traitsOf(forward)) {
          const back = changeOf(backward, trait.traitId);
          if (trait.change && back) expect(trait.change.difference).toBeCloseTo(-back.difference);
        }
      }),
    );
  });
});

describe('what to work on', () => {
  const answers = {
    stand: answer({ rating: 2, importance: 3, target: 4 }),
    object: answer({ rating: 2, importance: 3, target: 4 }),
    listen: answer({ rating: 1, importance: 1, target: 4 }),
    ask: answer({ rating: 1, importance: 1, target: 4 }),
    learn: answer({ rating: 1, importance: 1, target: 4 }),
    'find-out': answer({ rating: 5 }),
  };
  test('is proposed by importance times distance', () => {
    expect(proposeFocus(resultFor(answers, null)).map(({ trait }) => trait.traitId)).toEqual([
      'loyal',
      'humble',
      'daily',
    ]);
  });
  test('measures to "often" where no target is set, and never below zero', () => {
    const [, , daily] = proposeFocus(resultFor(answers, null));
    expect(daily).toMatchObject({ gap: 0, weight: 0 });
    expect(proposeFocus(resultFor(rated({ 'find-out': 3 }), null))[0]?.gap).toBe(1);
  });
  test('leaves out traits that have no score', () => {
    expect(proposeFocus(resultFor(rated({ listen: 1 }), null))).toEqual([]);
  });
  test('names the trait furthest from its own target, if any is half a step away', () => {
    expect(furthestFromTarget(resultFor(answers, null))?.traitId).toBe('humble');
    expect(furthestFromTarget(resultFor({ 'find-out': answer({ rating: 4, target: 4 }) }, null))).toBeNull();
    expect(furthestFromTarget(resultFor(rated({ 'find-out': 1 }), null))).toBeNull();
  });
});
