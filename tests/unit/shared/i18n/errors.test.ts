import { ERROR_CODES } from '@shared/api/result';
import en from '@shared/i18n/messages/en/errors.json';
import sv from '@shared/i18n/messages/sv/errors.json';
import { describe, expect, it } from 'vitest';

describe.each([
  ['en', en],
  ['sv', sv],
])('the errors in %s', (_, errors) => {
  it.each(ERROR_CODES)('%s says what happened, what was kept and what to do', (code) => {
    const sentences = errors[code].match(/[^.]+\./g) ?? [];
    expect(sentences.length).toBeGreaterThanOrEqual(3);
    expect(errors[code]).not.toMatch(/!|\{\{/);
  });

  it('say nothing for codes that do not exist', () => {
    const known: string[] = [...ERROR_CODES, 'language-name', 'pack-problem'];
    expect(Object.keys(errors).filter((key) => !known.includes(key))).toEqual([]);
  });
});
