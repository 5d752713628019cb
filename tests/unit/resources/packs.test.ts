import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkPack } from '@shared/content/check';
import { parseLocatedJson } from '@shared/content/located-json';
import { PackStructure, PackText } from '@shared/content/pack';
import { isRated } from '@shared/domain/item-rules';
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

/** content.md A: dimensions, traits, items in the quick and in the full form, and of which kinds. */
const INSTRUMENTS = {
  'success-profile': { dimensions: 5, traits: 12, quick: 12, full: 36, kinds: { rating: 36 } },
  'pedagogical-leader': { dimensions: 3, traits: 9, quick: 9, full: 27, kinds: { rating: 27 } },
  'support-structures': { dimensions: 5, traits: 10, quick: 10, full: 30, kinds: { support: 10, rating: 20 } },
  'four-perspectives': { dimensions: 5, traits: 6, quick: 7, full: 19, kinds: { rating: 18, goals: 1 } },
  interplay: { dimensions: 3, traits: 7, quick: 8, full: 22, kinds: { polarity: 21, text: 1 } },
  'framework-conditions': {
    dimensions: 4,
    traits: 7,
    quick: 10,
    full: 24,
    kinds: { rating: 21, week: 1, count: 1, text: 1 },
  },
  'role-and-cooperation': { dimensions: 3, traits: 6, quick: 7, full: 19, kinds: { rating: 18, text: 1 } },
} as const;

it('all seven instruments are here, and nothing else', () => {
  expect(folders.sort()).toEqual(Object.keys(INSTRUMENTS).sort());
});

describe.each(Object.entries(INSTRUMENTS))('the instrument %s', (folder, counts) => {
  const { structure, texts } = readPack(folder);
  const { instrument } = structure;
  const items = listItems(instrument, 'full').map(({ item }) => item);

  it('has as many dimensions, traits and items as its framework', () => {
    expect(instrument.dimensions).toHaveLength(counts.dimensions);
    expect(listTraits(instrument)).toHaveLength(counts.traits);
    expect(listItems(instrument, 'quick')).toHaveLength(counts.quick);
    expect(items).toHaveLength(counts.full);
    const kinds = Object.fromEntries(
      [...new Set(items.map(({ kind }) => kind))].map((kind) => [
        kind,
        items.filter((item) => item.kind === kind).length,
      ]),
    );
    expect(kinds).toEqual(counts.kinds);
  });

  it('rates two to four items a trait in the full form', () => {
    for (const { trait } of listTraits(instrument)) {
      const rated = trait.items.filter(isRated).length;
      expect(rated, trait.id).toBeGreaterThanOrEqual(2);
      expect(rated, trait.id).toBeLessThanOrEqual(4);
    }
  });

  it('names document, publisher and year in each language, and what is the own work', () => {
    for (const language of LANGUAGES) {
      const { about } = texts[language];
      expect(about.source.length).toBeGreaterThan(40);
      expect(about.own.length).toBeGreaterThan(20);
      expect(about.source).toMatch(/20\d\d/);
    }
  });

  it('can be answered by a team: about the leader in words of its own, about the organisation as it stands', () => {
    expect(instrument.subject).toBeDefined();
    for (const language of LANGUAGES) {
      for (const item of items.filter(isRated)) {
        const words = texts[language].items[item.id];
        expect(words?.others !== undefined, `${language} ${item.id}`).toBe(instrument.subject === 'leader');
      }
    }
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
