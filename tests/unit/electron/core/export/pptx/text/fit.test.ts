import { SMALLEST } from '@core/export/pptx/page';
import { breaksWord, fitSize, heightOf, measure, PLAIN, STRONG, wrap } from '@core/export/pptx/text/fit';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

const text = fc.string({ unit: fc.constantFrom(...'abc WMil-å\n😀字'), maxLength: 200 });
const width = fc.integer({ min: 4, max: 600 });
const size = fc.integer({ min: 4, max: 90 });

describe('measure', () => {
  test('knows the widths of Arial', () => {
    expect(measure('Vågar', 1000, PLAIN)).toBe(667 + 556 + 556 + 556 + 333);
    expect(measure('Vågar', 1000, STRONG)).toBe(667 + 556 + 611 + 556 + 389);
  });
  test('counts the space between letters', () => {
    expect(measure('ab', 100, { ...PLAIN, tracking: -0.02 })).toBeCloseTo(measure('ab', 100, PLAIN) - 4);
  });
});

describe('wrap', () => {
  test('loses nothing', () => {
    fc.assert(
      fc.property(text, width, size, (given, w, s) => {
        expect(wrap(given, w, s, PLAIN).join('')).toBe(given);
      }),
    );
  });
  test('never cuts a character in two', () => {
    fc.assert(
      fc.property(text, width, size, (given, w, s) => {
        for (const line of wrap(given, w, s, PLAIN)) expect(line).not.toMatch(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/);
      }),
    );
  });
  test('gives no line that is too wide, trailing space and single letters aside', () => {
    fc.assert(
      fc.property(text, width, size, (given, w, s) => {
        for (const line of wrap(given, w, s, PLAIN)) {
          const shown = line.trimEnd();
          if ([...shown].length > 1) expect(measure(shown, s, PLAIN)).toBeLessThanOrEqual(w);
        }
      }),
    );
  });
  test('breaks at spaces, and inside a word only where the word is wider than the line', () => {
    expect(wrap('ett par ord', 60, 20, PLAIN)).toEqual(['ett par ', 'ord']);
    expect(wrap('verksamhet', 60, 20, PLAIN).length).toBeGreaterThan(1);
  });
  test('begins a line at every line end', () => {
    expect(wrap('a\n\nb', 100, 20, PLAIN)).toEqual(['a\n', '\n', 'b']);
  });
});

describe('fitSize', () => {
  test('keeps the size that fits', () => {
    expect(fitSize('Min profil', { w: 1152, h: 124 }, 88, STRONG)).toBe(88);
  });
  test('shrinks until the text fits, and no further', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 100, max: 900 }), fc.integer({ min: 40, max: 400 }), (given, w, h) => {
        const found = fitSize(given, { w, h }, 60, PLAIN);
        if (found >= SMALLEST) expect(heightOf(given, w, found, PLAIN)).toBeLessThanOrEqual(h);
        if (found >= SMALLEST && found < 60) {
          const larger = found + 1;
          expect(heightOf(given, w, larger, PLAIN) > h || breaksWord(given, w, larger, PLAIN)).toBe(true);
        }
      }),
    );
  });
  test('shrinks rather than breaking a word', () => {
    expect(breaksWord('Kommunikation', 200, fitSize('Kommunikation', { w: 200, h: 100 }, 60, STRONG), STRONG)).toBe(
      false,
    );
  });
  test('goes under 12 pt only for text that cannot fit there', () => {
    const endless = 'ord '.repeat(5000);
    const found = fitSize(endless, { w: 1152, h: 90 }, 36, PLAIN);
    expect(found).toBeLessThan(SMALLEST);
    expect(heightOf(endless, 1152, found, PLAIN)).toBeLessThanOrEqual(90);
  });
});
