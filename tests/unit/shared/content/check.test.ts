import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkPack } from '@shared/content/check';
import { checkShape } from '@shared/content/check-shape';
import { PackStructure, PackText } from '@shared/content/pack';
import type { PackFinding } from '@shared/content/problem';
import { LANGUAGES, type Language } from '@shared/domain/language';
import { describe, expect, it } from 'vitest';

const FOLDER = join(import.meta.dirname, '../../../../resources/packs/success-profile');
const read = (file: string) => JSON.parse(readFileSync(join(FOLDER, file), 'utf8'));

interface Files {
  // Any shape: these tests break it on purpose.
  // biome-ignore lint/suspicious/noExplicitAny: edited freely
  structure: any;
  // biome-ignore lint/suspicious/noExplicitAny: edited freely
  texts: Record<Language, any>;
}

/** What the checker says of the built-in pack after a change to its files. */
function checkAfter(change: (files: Files) => void, builtIn = true): PackFinding[] {
  const files: Files = {
    structure: read('pack.json'),
    texts: Object.fromEntries(LANGUAGES.map((language) => [language, read(`${language}.json`)])) as Files['texts'],
  };
  change(files);
  return checkPack(files.structure, files.texts, { builtIn });
}

const seen = (findings: PackFinding[]) => findings.map(({ code, file, path }) => `${code} ${file} ${path.join('.')}`);

describe('checkPack', () => {
  it('finds nothing in a good pack', () => {
    expect(checkAfter(() => {})).toEqual([]);
  });

  it('finds an id that is used twice, whatever it names', () => {
    const findings = checkAfter(({ structure, texts }) => {
      structure.instrument.dimensions[1].traits[0].items[2].id = 'humble';
      for (const language of LANGUAGES) {
        texts[language].items.humble = texts[language].items['keep-promises'];
        delete texts[language].items['keep-promises'];
      }
    });
    expect(seen(findings)).toEqual(['id-twice pack.json instrument.dimensions.1.traits.0.items.2.id']);
  });

  it('finds ids without text, and texts without an id, in the language where they are', () => {
    const findings = checkAfter(({ texts }) => {
      texts.nn.traits.humbel = texts.nn.traits.humble;
      delete texts.nn.traits.humble;
      delete texts.da.dimensions.has;
    });
    expect(seen(findings)).toEqual([
      'id-without-text nn.json traits.humble',
      'id-not-in-pack nn.json traits.humbel',
      'id-without-text da.json dimensions.has',
    ]);
  });

  it('wants exactly one quick item a trait in a built-in pack, and at least one in any', () => {
    const two = ({ structure }: Files) => {
      structure.instrument.dimensions[0].traits[0].items[1].quick = true;
    };
    const none = ({ structure }: Files) => {
      structure.instrument.dimensions[0].traits[0].items[0].quick = false;
    };
    expect(seen(checkAfter(two))).toEqual(['quick-items pack.json instrument.dimensions.0.traits.0.items']);
    expect(checkAfter(two, false)).toEqual([]);
    expect(checkAfter(none, false)).toMatchObject([{ code: 'quick-items', level: 'error', values: { count: 0 } }]);
  });

  it('finds a file in the place of another language', () => {
    const findings = checkAfter(({ texts }) => {
      texts.nb = structuredClone(texts.da);
    });
    expect(findings[0]).toMatchObject({ code: 'wrong-language', file: 'nb.json', path: ['lang'] });
  });

  it.each([
    'Press <b>here</b> now please',
    'Look <img src=x onerror=alert(1)>',
    'Read [this](https://example.com)',
    'Two **stars** in it',
    'One &amp; two',
    'A {{name}} here',
    'Hidden \u202e order',
    'A tab\there',
  ])('refuses markup and hidden characters: %j', (text) => {
    const findings = checkAfter(({ texts }) => {
      texts.en.items['say-dont-know'].text = text;
    });
    expect(findings).toMatchObject([{ code: 'markup', level: 'error', path: ['items', 'say-dont-know', 'text'] }]);
  });

  it.each(['I ask: 3 < 5 & 7 > 2?', 'Verksamhets\u00adutveckling i vardagen', 'Team A & B (and C), 50 % of it'])(
    'takes plain text with signs in it: %j',
    (text) => {
      const findings = checkAfter(({ texts }) => {
        texts.en.items['say-dont-know'].text = text;
      });
      expect(findings).toEqual([]);
    },
  );

  it('warns of a text that may not fit, not counting soft hyphens', () => {
    const name = (length: number) => (files: Files) => {
      files.texts.sv.traits.humble.name = 'Ö\u00ad'.repeat(length);
    };
    expect(checkAfter(name(42))).toEqual([]);
    expect(checkAfter(name(43))).toMatchObject([{ code: 'long-text', level: 'warning', values: { length: 43 } }]);
  });

  it('warns of a sentence that stands in two languages', () => {
    const findings = checkAfter(({ texts }) => {
      texts.nb.items['find-out'].text = texts.sv.items['find-out'].text;
    });
    expect(seen(findings)).toContain('same-text nb.json items.find-out.text');
    expect(findings.every(({ level }) => level === 'warning')).toBe(true);
  });

  it.each([
    ['en', 'sv', 'Jag frågar någon som vet mer än jag om det här.'],
    ['sv', 'en', 'I ask someone who knows more than I do about this.'],
    ['nb', 'nn', 'Eg spør nokon som veit meir enn eg om dette, og eg lyttar til dei.'],
    ['nn', 'nb', 'Jeg spør noen som vet mer enn jeg om dette, og jeg lytter til dem.'],
    ['nb', 'da', 'Jeg spørger nogen, der ved mere end mig, hvad de mener.'],
  ] as const)('warns of words in %s that look like %s', (language, looksLike, text) => {
    const findings = checkAfter(({ texts }) => {
      texts[language].items['find-out'].text = text;
    });
    expect(findings).toMatchObject([{ code: 'foreign-words', level: 'warning', values: { language: looksLike } }]);
  });
});

describe('checkShape', () => {
  const findings = (schema: typeof PackText | typeof PackStructure, file: string, value: unknown) => {
    const shaped = checkShape<unknown>(schema, file, value);
    return Array.isArray(shaped) ? seen(shaped) : [];
  };

  it('says what is missing, strange, empty, too long or of the wrong type', () => {
    const text = read('en.json');
    delete text.traits.humble.phrase;
    text.traits.loyal.colour = 'blue';
    text.items['find-out'].low = '  ';
    text.items['find-out'].high = 'x'.repeat(401);
    text.scale.points[1] = 7;
    text.evidence.sources.rumour = 'Someone said';
    delete text.period['since-august'];
    text.target = 'none';
    expect(findings(PackText, 'en.json', text).sort()).toEqual([
      'field-empty en.json items.find-out.low',
      'field-missing en.json period.since-august',
      'field-missing en.json traits.humble.phrase',
      'field-too-long en.json items.find-out.high',
      'field-unknown en.json evidence.sources.rumour',
      'field-unknown en.json traits.loyal.colour',
      'field-wrong-type en.json scale.points.1',
      'field-wrong-type en.json target',
    ]);
  });

  it('knows a pack for a later version of the program from a broken one', () => {
    expect(findings(PackStructure, 'pack.json', { ...read('pack.json'), formatVersion: 3, sections: [] })).toEqual([
      'newer-format pack.json formatVersion',
    ]);
    expect(findings(PackStructure, 'pack.json', { ...read('pack.json'), format: 'zip' })).toEqual([
      'field-wrong-value pack.json format',
    ]);
  });

  it.each([null, 7, [], 'text'])('refuses %j as a whole', (value) => {
    expect(findings(PackStructure, 'pack.json', value)).not.toEqual([]);
  });
});
