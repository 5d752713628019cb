import { escapeAttribute, escapeSpreadsheetText, escapeXml, tagOf } from '@core/export/pptx/text/xml';
import { describe, expect, test } from 'vitest';

describe('escaping', () => {
  test('turns markup into text', () => {
    expect(escapeXml(`</a:t>&amp;"x"='y'`)).toBe('&lt;/a:t&gt;&amp;amp;&quot;x&quot;=&apos;y&apos;');
  });
  test('keeps line ends and tabs in attributes', () => {
    expect(escapeAttribute('a\nb\tc"')).toBe('a&#10;b&#9;c&quot;');
  });
  test('keeps spreadsheets from reading codes into text', () => {
    expect(escapeSpreadsheetText('_x000D_ _x00e5_ _x12_ snake_xyz')).toBe(
      '_x005F_x000D_ _x005F_x00e5_ _x12_ snake_xyz',
    );
  });
});

test('every language has its tag', () => {
  expect((['sv', 'nb', 'nn', 'da', 'en'] as const).map(tagOf)).toEqual(['sv-SE', 'nb-NO', 'nn-NO', 'da-DK', 'en-GB']);
});
