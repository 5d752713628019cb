import { SAMPLE_TEXTS, type SampleTexts } from '@core/sample/sample-texts';
import { isWritten } from '@shared/domain/focus';
import { LANGUAGES } from '@shared/domain/language';
import { listItems, listTraits } from '@shared/domain/traverse';
import { describe, expect, it } from 'vitest';
import { readBuiltIn } from '../read-built-in';

const packs = (await readBuiltIn()).map(({ structure }) => structure);
const others = LANGUAGES.filter((language) => language !== 'sv');

/** The same tree with the length of each text told as "some" or "none". */
function shapeOf(texts: unknown): unknown {
  if (typeof texts === 'string') return texts.trim() === '' ? 'none' : 'some';
  if (Array.isArray(texts)) return texts.map(shapeOf);
  return Object.fromEntries(Object.entries(texts as object).map(([key, value]) => [key, shapeOf(value)]));
}

function stringsOf(texts: unknown): string[] {
  if (typeof texts === 'string') return [texts];
  return Object.values(texts as object).flatMap(stringsOf);
}

/** The pack that a key such as `interplay-employer` belongs to. */
function packOf(key: string) {
  const pack = packs.find(({ id, instrument }) =>
    [id, ...(instrument.sides ?? []).map((side) => `${id}-${side}`)].includes(key),
  );
  if (!pack) throw new Error(`no pack for ${key}`);
  return pack;
}

describe('the texts of the made-up schools', () => {
  it.each(others)('have in %s what they have in Swedish', (language) => {
    expect(shapeOf(SAMPLE_TEXTS[language])).toEqual(shapeOf(SAMPLE_TEXTS.sv));
  });

  it.each(LANGUAGES)('lie in %s on items and traits that exist', (language) => {
    const { notes, actions, support } = SAMPLE_TEXTS[language];
    for (const [key, own] of Object.entries(notes)) {
      const items = listItems(packOf(key).instrument, 'full').map(({ item }) => item.id);
      expect(items).toEqual(expect.arrayContaining(Object.keys(own)));
    }
    for (const [key, own] of Object.entries(actions)) {
      const traits = listTraits(packOf(key).instrument).map(({ trait }) => trait.id);
      expect(traits).toEqual(expect.arrayContaining(Object.keys(own)));
      for (const action of Object.values(own).flat()) expect(isWritten(action)).toBe(true);
    }
    const areas = listTraits(packOf('support-structures').instrument).map(({ trait }) => trait.id);
    expect(Object.keys(support.now)).toEqual(areas);
    expect(areas).toEqual(expect.arrayContaining(Object.keys(support.before)));
  });

  it('share no sentence between languages', () => {
    const sentencesOf = ({ notes, support, goals }: SampleTexts) =>
      [notes, support, goals].flatMap(stringsOf).filter((text) => text.endsWith('.') || text.includes(' '));
    const offices = ['Kommunalsjefen for oppvekst'];
    const all = LANGUAGES.flatMap((language) => [...new Set(sentencesOf(SAMPLE_TEXTS[language]))]);
    const unlike = all.filter((text) => !offices.includes(text));
    expect(unlike.filter((text, place) => unlike.indexOf(text) !== place)).toEqual([]);
  });
});
