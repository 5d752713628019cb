import { createTranslator } from '@shared/i18n/translator';
import { describe, expect, it } from 'vitest';
import { describeCount } from '../../../../../renderer/features/slides/describe-count';

const sv = (await createTranslator('sv')).t;
const en = (await createTranslator('en')).t;

describe('how much goes along', () => {
  it.each([
    [5, 6, 'Fem bilder av sex följer med. Inget annat lämnar datorn.'],
    [1, 6, 'En bild av sex följer med. Inget annat lämnar datorn.'],
    [6, 6, 'Alla sex bilder följer med. Inget annat lämnar datorn.'],
    [1, 1, 'Bilden följer med. Inget annat lämnar datorn.'],
    [12, 13, 'Tolv bilder av 13 följer med. Inget annat lämnar datorn.'],
    [0, 6, 'Ingen bild följer med. Kryssa i minst en.'],
  ])('is said in words: %i of %i', (taken, of, words) => {
    expect(describeCount(taken, of, sv, 'sv')).toBe(words);
  });
  it('is said in English too', () => {
    expect(describeCount(5, 6, en, 'en')).toBe('Five slides of six go along. Nothing else leaves the computer.');
    expect(describeCount(1, 6, en, 'en')).toBe('One slide of six goes along. Nothing else leaves the computer.');
  });
});
