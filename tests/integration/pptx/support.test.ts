import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writePptx } from '@core/export/pptx';
import { tagOf } from '@core/export/pptx/text/xml';
import type { MapSlide } from '@shared/deck/deck';
import { LANGUAGES } from '@shared/domain/language';
import { afterAll, describe, expect, test } from 'vitest';
import { supportSlides } from '../../fixtures/support-slides';
import { openPptx, textsOf, titleOf } from '../../unit/electron/core/export/pptx/open-pptx';
import { sampleDeck } from '../../unit/electron/core/export/pptx/sample-deck';
import { HOSTILE_TEXTS } from './hostile-texts';
import { findOfficeErrors, VALIDATOR } from './open-xml-validator';
import { problemsOf } from './package-checks';

const folder = mkdtempSync(join(tmpdir(), 'lederspeil-support-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function validate(name: string, file: Uint8Array) {
  const path = join(folder, name);
  writeFileSync(path, file);
  return findOfficeErrors(path);
}

const validated = test.skipIf(VALIDATOR === null);

describe.each(LANGUAGES)('the slides of support and hours in %s', (language) => {
  validated('are a valid presentation', async () => {
    const file = await writePptx(sampleDeck(language, await supportSlides(language)));
    expect(await validate(`support-${language}.pptx`, file)).toEqual([]);
    expect(problemsOf(file, tagOf(language))).toEqual([]);
  });
});

test('every slide has its finding as title and a group whose alt text says it', async () => {
  const slides = await supportSlides('sv');
  const opened = openPptx(await writePptx(sampleDeck('sv', slides)));
  expect(opened.slides.map(titleOf)).toEqual(slides.map(({ title }) => title));
  for (const [at, slide] of opened.slides.entries()) {
    const alt = /<p:grpSp><p:nvGrpSpPr><p:cNvPr [^>]*descr="([^"]*)"/.exec(slide)?.[1] ?? '';
    expect(alt.startsWith(slides[at]?.picture.title ?? '-')).toBe(true);
    expect(alt).toContain((slides[at]?.picture.description ?? '-').replaceAll('\u00ad', ''));
  }
});

test('the map is four rectangles, an ellipse for each area and its name as text', async () => {
  const [map] = await supportSlides('da');
  const [slide = ''] = openPptx(await writePptx(sampleDeck('da', [map]))).slides;
  expect(slide.match(/prst="ellipse"/g)).toHaveLength(map.picture.points.length);
  const texts = textsOf(slide);
  for (const { name, number } of map.picture.points) {
    expect(texts).toContain(name.replaceAll('\u00ad', ''));
    expect(texts).toContain(String(number));
  }
  for (const name of Object.values(map.picture.fields)) expect(texts).toContain(name);
});

test('only what is shown is in the file: no part that is left out of the picture', async () => {
  const [map] = await supportSlides('sv');
  const hidden: MapSlide = {
    ...map,
    picture: { ...map.picture, description: '', points: map.picture.points.slice(1) },
  };
  const { parts, slides } = openPptx(await writePptx(sampleDeck('sv', [hidden])));
  expect(slides.flatMap(textsOf)).not.toContain('Ekonomi');
  expect(Object.keys(parts).filter((path) => path.endsWith('.xlsx'))).toEqual([]);
});

const HOSTILE = Object.entries(HOSTILE_TEXTS).filter(([name]) => name !== '20 000 characters');

validated.each(HOSTILE)('the text "%s" in every name that an owner can write leaves it valid', async (_, text) => {
  const [map, week] = await supportSlides('sv');
  const points = map.picture.points.map((point) => ({ ...point, name: text }));
  const bars = week.picture.bars.map((bar) => ({
    ...bar,
    name: text,
    parts: bar.parts.map((part) => ({ ...part, name: text })),
  }));
  const slides = [
    { ...map, title: text, picture: { ...map.picture, points } },
    { ...week, title: text, picture: { ...week.picture, bars } },
  ];
  const file = await writePptx(sampleDeck('sv', slides));
  expect(await validate('hostile.pptx', file)).toEqual([]);
  expect(problemsOf(file, tagOf('sv'))).toEqual([]);
});
