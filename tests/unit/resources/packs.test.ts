import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkPack } from '@shared/content/check';
import { parseLocatedJson } from '@shared/content/located-json';
import { PackStructure, PackText } from '@shared/content/pack';
import { LANGUAGES, type Language } from '@shared/domain/language';
import { listItems, listTraits } from '@shared/domain/traverse';
import { describe, expect, it } from 'vitest';

const PACKS = join(import.meta.dirname, '../../../resources/packs');
const folders = readdirSync(PACKS);

function readJson(folder: string, file: string): unknown {
  const parsed = parseLocatedJson(readFileSync(join(PACKS, folder, file), 'utf8'));
  if (!parsed.ok) throw new Error(`${folder}/${file}:${parsed.line} ${parsed.reason}`);
  expect(parsed.json.duplicates, `${folder}/${file}`).toEqual([]);
  return parsed.json.value;
}

function readPack(folder: string) {
  const structure = PackStructure.parse(readJson(folder, 'pack.json'));
  const texts = Object.fromEntries(
    LANGUAGES.map((language) => [language, PackText.parse(readJson(folder, `${language}.json`))]),
  ) as Record<Language, PackText>;
  return { structure, texts };
}

describe.each(folders)('the built-in pack %s', (folder) => {
  it('is complete, plain and in its own words in all five languages', () => {
    const { structure, texts } = readPack(folder);
    expect(checkPack(structure, texts, { builtIn: true })).toEqual([]);
  });

  it('holds nothing but its structure and the five languages', () => {
    const files = ['pack.json', ...LANGUAGES.map((language) => `${language}.json`)];
    expect(readdirSync(join(PACKS, folder)).sort()).toEqual(files.sort());
  });

  it('lies in a folder of its own name', () => {
    expect(readPack(folder).structure.id).toBe(folder);
  });
});

describe('the success profile', () => {
  const { structure, texts } = readPack('success-profile');

  it('has twelve traits, twelve items in the quick form and thirty-six in the full', () => {
    expect(listTraits(structure.instrument)).toHaveLength(12);
    expect(listItems(structure.instrument, 'quick')).toHaveLength(12);
    expect(listItems(structure.instrument, 'full')).toHaveLength(36);
  });

  it('gives each dimension a mark of its own', () => {
    expect(structure.instrument.dimensions.map(({ id, mark }) => [id, mark])).toEqual([
      ['is', 'circle'],
      ['can', 'square'],
      ['dares', 'triangle'],
      ['has', 'diamond'],
      ['knows', 'plus'],
    ]);
  });

  it.each(LANGUAGES)('orders the texts in %s as the structure does', (language) => {
    expect(Object.keys(texts[language].items)).toEqual(
      listItems(structure.instrument, 'full').map(({ item }) => item.id),
    );
    expect(Object.keys(texts[language].traits)).toEqual(listTraits(structure.instrument).map(({ trait }) => trait.id));
  });

  it('names its source', () => {
    expect(structure.source).toMatchObject({ document: 'Pedagogiskt ledarskap GR Dec 2013', year: 2013 });
    for (const language of LANGUAGES) expect(texts[language].about.source).toContain('Ulf Jacobsson');
  });
});
