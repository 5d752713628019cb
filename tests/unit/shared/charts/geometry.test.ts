import { balanceText, lineEnds, measureText, withoutSoftHyphens, wrapText } from '@shared/charts/geometry';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const style = { size: 16 };
const words = fc
  .array(fc.stringMatching(/^[a-zåäöæø,\u00ad-]{1,24}$/), { minLength: 1, maxLength: 12 })
  .map((parts) => parts.join(' '));

describe('wrapText', () => {
  it('breaks at spaces', () => {
    expect(wrapText('Vad som händer i vardagen', 110, style)).toEqual(['Vad som', 'händer i', 'vardagen']);
  });

  it('draws a soft hyphen only where a line breaks at it', () => {
    expect(wrapText('verksamhets\u00adutveckling', 500, style)).toEqual(['verksamhetsutveckling']);
    expect(wrapText('verksamhets\u00adutveckling', 120, style)).toEqual(['verksamhets-', 'utveckling']);
  });

  it('keeps the line feeds of the text', () => {
    expect(wrapText('ett\ntvå', 500, style)).toEqual(['ett', 'två']);
  });

  it('gives one line for an empty text', () => {
    expect(wrapText('', 100, style)).toEqual(['']);
  });

  it('never makes a line wider than the column, unless one letter is', () => {
    fc.assert(
      fc.property(words, fc.integer({ min: 20, max: 400 }), (text, width) => {
        for (const line of wrapText(text, width, style)) {
          expect(measureText(line, style) <= width || [...line].length <= 2).toBe(true);
        }
      }),
    );
  });

  it('loses no letter and adds only hyphens', () => {
    const letters = (text: string) => text.replace(/[\s\u00ad-]/g, '');
    fc.assert(
      fc.property(words, fc.integer({ min: 20, max: 400 }), (text, width) => {
        expect(letters(wrapText(text, width, style).join(''))).toBe(letters(text));
        expect(lineEnds(text, width, style).at(-1)).toBe(text.length);
      }),
    );
  });
});

describe('balanceText', () => {
  it('has as many lines as the plain wrap, and no word alone on the last when it can be helped', () => {
    const text = 'Influence what happens in daily work';
    expect(wrapText(text, 250, style)).toEqual(['Influence what happens in daily', 'work']);
    expect(balanceText(text, 250, style)).toEqual(['Influence what', 'happens in daily work']);
  });
});

describe('measureText', () => {
  it('gives strong text more room and soft hyphens none', () => {
    expect(measureText('Ödmjuk', { size: 16, strong: true })).toBeGreaterThan(measureText('Ödmjuk', style));
    expect(measureText('a\u00adb', style)).toBe(measureText('ab', style));
    expect(withoutSoftHyphens('a\u00adb')).toBe('ab');
  });
});
