import { writePptx } from '@core/export/pptx';
import type { Slide } from '@shared/deck/deck';
import { LANGUAGES } from '@shared/domain/language';
import { describe, expect, test } from 'vitest';
import { openPptx, paragraphsOf, textsOf, titleOf } from './open-pptx';
import { sampleDeck, sampleSlides } from './sample-deck';

describe('writePptx', () => {
  test('puts every title in the title placeholder, in the order of the deck', async () => {
    const { slides } = openPptx(await writePptx(sampleDeck()));
    expect(slides.map(titleOf)).toEqual(sampleSlides().map(({ title }) => title));
  });
  test('gives the same bytes for the same deck', async () => {
    expect(Buffer.compare(await writePptx(sampleDeck()), await writePptx(sampleDeck()))).toBe(0);
  });
  test('writes notes as paragraphs, and no notes page for a slide without', async () => {
    const { parts, xml } = openPptx(await writePptx(sampleDeck()));
    expect(Object.keys(parts).filter((path) => /notesSlides\/[^/]+\.xml$/.test(path))).toEqual([
      'ppt/notesSlides/notesSlide2.xml',
      'ppt/notesSlides/notesSlide4.xml',
    ]);
    expect(paragraphsOf(xml('ppt/notesSlides/notesSlide2.xml'))).toEqual([
      'Börja med det som har flyttat sig.',
      '',
      'Fråga sedan: vad har du sett?',
    ]);
  });
  test.each(LANGUAGES)('marks every run and every notes page with %s', async (language) => {
    const { parts, xml } = openPptx(await writePptx(sampleDeck(language)));
    const tags = Object.keys(parts)
      .filter((path) =>
        /^ppt\/(slides|notesSlides|slideLayouts|slideMasters|notesMasters|charts)\/[^/]+\.xml$/.test(path),
      )
      .flatMap((path) => [...xml(path).matchAll(/ (?:lang|altLang)="([^"]*)"/g)].map(([, tag]) => tag));
    expect(new Set(tags).size).toBe(1);
    expect(tags[0]?.startsWith(language)).toBe(true);
  });
  test('flags the first row of every table as its header', async () => {
    const { slides } = openPptx(await writePptx(sampleDeck()));
    const tables = slides.join('').match(/<a:tbl>.*?<a:tblGrid>/gs) ?? [];
    expect(tables.length).toBe(2);
    for (const table of tables) expect(table).toContain('firstRow="1"');
  });
  test('says the point of a chart in its alt text', async () => {
    const { slides } = openPptx(await writePptx(sampleDeck()));
    expect(slides[1]).toContain(
      'descr="Min profil i november jämförd med maj. Fyra egenskaper har flyttat sig uppåt. ' +
        'Längst till målet är det att störa, stödja och utmana."',
    );
  });
  test('names the author and the title of the deck and nothing else', async () => {
    const { xml } = openPptx(await writePptx(sampleDeck()));
    const said = [...`${xml('docProps/core.xml')}${xml('docProps/app.xml')}`.matchAll(/>([^<>\n]+)</g)].map(
      ([, text]) => text,
    );
    expect(said).toEqual(['Min profil', 'Karin Sandberg', 'sv-SE', 'Lederspeil', '6', '2']);
  });
  test('writes a deck without slides', async () => {
    expect(openPptx(await writePptx(sampleDeck('en', []))).slides).toEqual([]);
  });
  test('shows the number of every slide but those that are all text', async () => {
    const { slides } = openPptx(await writePptx(sampleDeck()));
    expect(slides.map((slide) => slide.includes('type="slidenum"'))).toEqual([false, true, true, false, true, true]);
  });
  test('leaves no soft hyphens', async () => {
    const slides: Slide[] = [
      {
        kind: 'question',
        id: 'q',
        title: 'verksamhets\u00adutveckling',
        lead: '',
        speakerNotes: 'av\u00adstava',
        source: '',
      },
    ];
    const { parts, xml } = openPptx(await writePptx(sampleDeck('sv', slides)));
    expect(Object.keys(parts).filter((path) => path.endsWith('.xml') && xml(path).includes('\u00ad'))).toEqual([]);
  });
  test('uses only the theme: Arial and the light colours', async () => {
    const { xml, slides } = openPptx(await writePptx(sampleDeck()));
    expect(xml('ppt/theme/theme1.xml')).toContain(
      '<a:dk1><a:srgbClr val="1E1B16"/></a:dk1><a:lt1><a:srgbClr val="FBF9F4"/></a:lt1>',
    );
    expect(slides.join('')).not.toContain('typeface');
  });
});

describe('slides that need more than one', () => {
  const row = (text: string) => ({ mark: null, cells: [text, text] });
  const column = { header: 'Text', align: 'left', width: 0.5, emphasis: false } as const;
  const base = { id: 'x', title: 'Plan', speakerNotes: 'Notes', source: '' };

  test('carry a table on with its heads, each under a title of its own, notes on the first', async () => {
    const rows = Array.from({ length: 60 }, (_, at) => row(`Rad ${at}`));
    const { slides, parts } = openPptx(
      await writePptx(sampleDeck('sv', [{ ...base, kind: 'table', columns: [column, column], rows }])),
    );
    expect(slides.length).toBeGreaterThan(1);
    expect(slides.map(titleOf)).toEqual(slides.map((_, at) => (at === 0 ? 'Plan' : `Plan (${at + 1})`)));
    for (const slide of slides) expect(textsOf(slide)).toContain('Text');
    expect(slides.flatMap(textsOf).filter((text) => text.startsWith('Rad'))).toEqual(
      rows.flatMap(({ cells }) => cells),
    );
    expect(Object.keys(parts).filter((path) => /notesSlide\d+\.xml$/.test(path))).toHaveLength(1);
  });
  test('cut a row that is longer than a slide and lose nothing of it', async () => {
    const words = Array.from({ length: 3000 }, (_, at) => `ord${at}`);
    const { slides } = openPptx(
      await writePptx(
        sampleDeck('sv', [{ ...base, kind: 'table', columns: [column, column], rows: [row(words.join(' '))] }]),
      ),
    );
    const found = slides.flatMap(textsOf).flatMap((text) => text.match(/ord\d+/g) ?? []);
    expect(found.sort()).toEqual([...words, ...words].sort());
  });
  test('carry a list on and repeat the heading over what follows', async () => {
    const lines = Array.from({ length: 60 }, (_, at) => `Anteckning ${at}`);
    const entries = [{ mark: null, heading: 'Ödmjuk', lines }];
    const { slides } = openPptx(await writePptx(sampleDeck('sv', [{ ...base, kind: 'list', entries }])));
    expect(slides.length).toBeGreaterThan(1);
    for (const slide of slides) expect(textsOf(slide)).toContain('Ödmjuk');
    expect(slides.flatMap(paragraphsOf).filter((text) => text.startsWith('Anteckning'))).toEqual(lines);
  });
});
