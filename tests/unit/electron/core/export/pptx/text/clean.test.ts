import { cleanText, cleanTexts } from '@core/export/pptx/text/clean';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

const anyText = fc.string({ unit: 'binary', maxLength: 60 });
const NOT_XML = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u;

describe('cleanText', () => {
  test('removes control characters and soft hyphens and keeps everything else', () => {
    expect(cleanText('a\u0000b\u0008c\u000bd\u001be\ufffef\uffffg verksamhets\u00adutveckling\tå')).toBe(
      'abcdefg verksamhetsutveckling\tå',
    );
  });
  test('replaces lone surrogates and keeps pairs', () => {
    expect(cleanText('a\ud83db \ude00 😀')).toBe('a\ufffdb \ufffd 😀');
  });
  test('writes every line end as one', () => {
    expect(cleanText('a\r\nb\rc\nd')).toBe('a\nb\nc\nd');
  });
  test('gives only what XML 1.0 can hold', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(0xffff), { maxLength: 40 }), (units) => {
        expect(NOT_XML.test(cleanText(String.fromCharCode(...units)))).toBe(false);
      }),
    );
  });
  test('changes nothing the second time', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(cleanText(cleanText(text))).toBe(cleanText(text));
      }),
    );
  });
});

describe('cleanTexts', () => {
  test('cleans every string of a value and leaves the rest', () => {
    expect(cleanTexts({ a: ['x\u0001', 2, null, true], b: { c: 'y\u00ad' } })).toEqual({
      a: ['x', 2, null, true],
      b: { c: 'y' },
    });
  });
});
