import { sidesHeadline, sidesPicture, sidesQuestions, sidesTable } from '@shared/deck/pictures/sides';
import { LANGUAGES } from '@shared/domain/language';
import { createTranslator } from '@shared/i18n/translator';
import { describe, expect, it } from 'vitest';
import { builtInPack, twoSides } from '../../../../fixtures/group';

const { t } = await createTranslator('sv');
const pack = builtInPack('interplay', 'sv');
const inputFor = (first: (number | null)[], second: (number | null)[]) =>
  ({ result: twoSides(pack, first, second), pack, language: 'sv', t }) as const;

describe('two parties beside each other', () => {
  it('stand with the largest difference first, in words that say its size and no side', () => {
    const { rows, sides } = sidesPicture(inputFor([3, 2, 4], [3, 4, null]));
    expect(sides).toEqual(['Arbetsgivare', 'Fackliga ombud']);
    expect(rows.slice(0, 3).map(({ differenceText, isQuiet }) => [differenceText, isQuiet])).toEqual([
      ['2,0', false],
      ['ungefär lika', true],
      ['–', true],
    ]);
    expect(rows[0]).toMatchObject({ values: [2, 4], texts: ['2,0', '4,0'] });
  });

  it('are the same as a table', () => {
    const table = sidesTable(inputFor([2], [4]));
    expect(table.columns.map(({ header }) => header)).toEqual(['Område', 'Arbetsgivare', 'Fackliga ombud', 'Skillnad']);
    expect(table.rows[0]?.cells.map(({ text }) => text).slice(1)).toEqual(['2,0', '4,0', '2,0']);
  });

  it('are described by the largest difference and how much is alike', () => {
    const title = sidesHeadline(inputFor([2, 3, 3], [4, 3, 3]));
    expect(title).toMatch(
      /^Störst är skillnaden när det gäller ”.+”\. Arbetsgivare: 2,0\. Fackliga ombud: 4,0\. På 2 av 3 punkter/,
    );
  });

  it('have a sentence for values that are level, and for none', () => {
    expect(sidesHeadline(inputFor([3, 4], [3, 4]))).toBe('Ni ser ungefär lika på allt ni båda har svarat på.');
    expect(sidesHeadline(inputFor([3], [null]))).toBe('Det finns inget än som båda parter har gett ett värde.');
    expect(sidesQuestions(inputFor([3, 4], [3, 4]))).toEqual([]);
  });

  it('give at most three questions, none for what is about the same', () => {
    expect(sidesQuestions(inputFor([1, 1, 1, 1], [5, 4, 3, 2])).map(({ question }) => question.slice(0, 22))).toEqual(
      Array(3).fill('Arbetsgivare: 1,0. Fac'),
    );
    expect(sidesQuestions(inputFor([1, 3], [5, 3]))).toHaveLength(1);
  });

  it('are told in every language', async () => {
    for (const language of LANGUAGES) {
      const translator = await createTranslator(language);
      const own = builtInPack('interplay', language);
      const input = { result: twoSides(own, [1, 2, 3], [5, 2, null]), pack: own, language, t: translator.t };
      const { title, description } = sidesPicture(input);
      for (const text of [title, description, ...sidesQuestions(input).map(({ question }) => question)]) {
        expect(text).toMatch(/[.?]$/);
        expect(text).not.toMatch(/group\.|\{\{|undefined/);
      }
    }
  });
});
