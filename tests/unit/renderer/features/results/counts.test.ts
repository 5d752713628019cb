import { createTranslator } from '@shared/i18n/translator';
import { describe, expect, it } from 'vitest';

const { t } = await createTranslator('sv');

describe('counts in Swedish', () => {
  it('have a singular and a plural', () => {
    expect(t('results.counts.traits', { done: 0, count: 1 })).toBe('0 av 1 egenskap');
    expect(t('results.counts.traits', { done: 1, count: 12 })).toBe('1 av 12 egenskaper');
    expect(t('results.counts.statements', { done: 1, count: 1 })).toBe('1 av 1 påstående');
    expect(t('results.counts.statements', { done: 34, count: 36 })).toBe('34 av 36 påståenden');
    expect(t('results.unfinished.left', { count: 1 })).toBe('1 påstående är obesvarat.');
    expect(t('results.unfinished.left', { count: 2 })).toBe('2 påståenden är obesvarade.');
  });
});
