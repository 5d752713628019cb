import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writePptx } from '@core/export/pptx';
import { cleanText } from '@core/export/pptx/text/clean';
import { tagOf } from '@core/export/pptx/text/xml';
import { LANGUAGES } from '@shared/domain/language';
import { afterAll, describe, expect, test } from 'vitest';
import { decodeXml, openPptx, textsOf, titleOf } from '../../unit/electron/core/export/pptx/open-pptx';
import { sampleDeck } from '../../unit/electron/core/export/pptx/sample-deck';
import { slidesWith } from './hostile-deck';
import { HOSTILE_TEXTS } from './hostile-texts';
import { findOfficeErrors, VALIDATOR } from './open-xml-validator';
import { problemsOf } from './package-checks';

const folder = mkdtempSync(join(tmpdir(), 'lederspeil-pptx-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function validate(name: string, file: Uint8Array) {
  const path = join(folder, name);
  writeFileSync(path, file);
  return findOfficeErrors(path);
}

/** The tests that need the validator are skipped where there is none for the platform. */
const validated = test.skipIf(VALIDATOR === null);

const HOSTILE = Object.entries(HOSTILE_TEXTS);
const LONG = '20 000 characters';
const SHORT = HOSTILE.filter(([name]) => name !== LONG);
const allSlides = SHORT.flatMap(([, text], at) => slidesWith(text, `h${at}`));

describe.each(LANGUAGES)('every kind of slide with every hostile text in %s', (language) => {
  validated('is a valid presentation', async () => {
    const file = await writePptx({
      ...sampleDeck(language, allSlides),
      title: SHORT.join(' '),
      author: SHORT.join(' '),
    });
    expect(await validate(`hostile-${language}.pptx`, file)).toEqual([]);
    expect(problemsOf(file, tagOf(language))).toEqual([]);
  });
  validated('and a real deck is one as well', async () => {
    const file = await writePptx(sampleDeck(language));
    expect(await validate(`sample-${language}.pptx`, file)).toEqual([]);
    expect(problemsOf(file, tagOf(language))).toEqual([]);
  });
});

/** Fields of `slidesWith` that stand alone in a box, a cell or a placeholder: 6 + 27 + 7 + 8 + 3 + 4. */
const FIELDS = 55;

describe.each(SHORT.filter(([name]) => name !== 'empty'))('the text "%s"', (_, text) => {
  const opened = writePptx(sampleDeck('sv', slidesWith(text, 'h'))).then(openPptx);
  const clean = cleanText(text);

  test('reads back exactly from every field and from the notes', async () => {
    const { slides, xml } = await opened;
    expect(slides.flatMap(textsOf).filter((shown) => shown === clean).length).toBeGreaterThanOrEqual(FIELDS);
    for (const slide of slides) expect(titleOf(slide).startsWith(clean)).toBe(true);
    expect(textsOf(xml('ppt/notesSlides/notesSlide1.xml'))).toEqual([clean]);
  });
  test('reads back exactly from the alt text and the workbook', async () => {
    const { slides, parts } = await opened;
    const alts = slides.flatMap((slide) =>
      [...slide.matchAll(/ descr="([^"]*)"/g)].map(([, alt = '']) => decodeXml(alt)),
    );
    expect(alts).toContain(`${clean} ${clean}`);
    const book = parts['ppt/embeddings/chart1.xlsx'];
    if (!book) throw new Error('no workbook');
    const sheet = openPptx(book).xml('xl/worksheets/sheet1.xml');
    const cells = [...sheet.matchAll(/<t xml:space="preserve">(.*?)<\/t>/gs)].map(([, cell = '']) =>
      decodeXml(cell).replace(/_x005F_/g, '_'),
    );
    expect(cells).toContain(clean);
  });
});

validated('a text of 20 000 characters loses no word, on however many slides', async () => {
  const text = HOSTILE_TEXTS[LONG] ?? '';
  const file = await writePptx(sampleDeck('sv', slidesWith(text, 'h')));
  expect(await validate('long.pptx', file)).toEqual([]);
  expect(problemsOf(file, tagOf('sv'))).toEqual([]);
  const { slides } = openPptx(file);
  const words = text.split(' ');
  const counts = new Map<string, number>();
  for (const word of slides
    .flatMap(textsOf)
    .join(' ')
    .match(/ord\d{5}/g) ?? [])
    counts.set(word, (counts.get(word) ?? 0) + 1);
  expect([...counts.keys()].sort()).toEqual(words);
});

validated('the workbook of a chart is valid by itself', async () => {
  const { parts } = openPptx(await writePptx(sampleDeck()));
  const book = parts['ppt/embeddings/chart1.xlsx'];
  if (!book) throw new Error('no workbook');
  expect(await validate('chart.xlsx', book)).toEqual([]);
});
