import { fitNumber, readNumber } from '@ui/number-steps';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

describe('a typed number', () => {
  it.each([
    ['4,5', 4.5],
    ['4.5', 4.5],
    ['43', 43],
    [' 1 200 ', 1200],
    [',5', 0.5],
    ['4,', 4],
    ['−2', -2],
    ['', null],
    ['  ', null],
    ['fyra', undefined],
    ['4,5,6', undefined],
    ['1e3', undefined],
    ['-', undefined],
  ])('%j is read as %j', (text, number) => {
    expect(readNumber(text)).toBe(number);
  });
});

describe('the number that a field takes', () => {
  const steps = fc.record({
    least: fc.integer({ min: 0, max: 5 }),
    most: fc.integer({ min: 6, max: 200 }),
    step: fc.constantFrom(0.25, 0.5, 1),
  });

  it('always lies on a step between the least and the most', () => {
    fc.assert(
      fc.property(fc.double({ min: -1000, max: 1000, noNaN: true }), steps, (value, limits) => {
        const fitted = fitNumber(value, limits);
        expect(fitted).toBeGreaterThanOrEqual(limits.least);
        expect(fitted).toBeLessThanOrEqual(limits.most);
        expect(Number.isInteger((fitted - limits.least) / limits.step)).toBe(true);
        expect(fitNumber(fitted, limits)).toBe(fitted);
      }),
    );
  });

  it('is the nearest one', () => {
    expect(fitNumber(4.3, { least: 0, most: 40, step: 0.5 })).toBe(4.5);
    expect(fitNumber(4.2, { least: 0, most: 40, step: 0.5 })).toBe(4);
  });
});
