import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writePptx } from '@core/export/pptx';
import { cleanText } from '@core/export/pptx/text/clean';
import { tagOf } from '@core/export/pptx/text/xml';
import type { SidesPicture, SpreadPicture } from '@shared/charts/pictures';
import type { Slide } from '@shared/deck/deck';
import { MARKS } from '@shared/domain/instrument';
import { LANGUAGES } from '@shared/domain/language';
import { afterAll, describe, expect, test } from 'vitest';
import { openPptx, textsOf } from '../../unit/electron/core/export/pptx/open-pptx';
import { sampleDeck, samplePicture } from '../../unit/electron/core/export/pptx/sample-deck';
import { HOSTILE_TEXTS } from './hostile-texts';
import { findOfficeErrors, VALIDATOR } from './open-xml-validator';
import { problemsOf } from './package-checks';

const folder = mkdtempSync(join(tmpdir(), 'lederspeil-group-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const validated = test.skipIf(VALIDATOR === null);
const SHORT = Object.entries(HOSTILE_TEXTS).filter(([name]) => name !== '20 000 characters');

/** A team's and two parties' slides with a text in every field, and a profile with arrows. */
function groupSlides(text: string, key: string): Slide[] {
  const base = { title: text, speakerNotes: text, source: text };
  const described = { title: text, description: text, scale: { low: text, high: text } };
  const row = (index: number) => ({ id: `r${index}`, mark: MARKS[index % 5] ?? 'circle', name: text, dimension: text });
  const spread: SpreadPicture = {
    ...described,
    columns: { mean: text, members: text },
    legend: { member: text, mean: text, range: text, own: text },
    rows: [
      ...[1, 12, 300].map((count, index) => ({
        ...row(index),
        mean: 3.25,
        meanText: text,
        membersText: text,
        steps: [1, 0, count, 2, 1],
        low: 1,
        high: 5,
        own: 2,
        note: '',
      })),
      { ...row(3), mean: null, meanText: '', membersText: '', steps: [], low: null, high: null, own: null, note: text },
    ],
  };
  const sides: SidesPicture = {
    ...described,
    sides: [text, text],
    columns: { difference: text },
    rows: MARKS.map((_, index) => ({
      ...row(index),
      values: [2, index === 0 ? null : 4.5],
      texts: [text, text],
      differenceText: text,
      isQuiet: index % 2 === 0,
    })),
  };
  const profile = { ...samplePicture(), title: text, description: text, link: 'arrow' as const };
  return [
    { ...base, kind: 'spread', id: `spread-${key}`, picture: spread },
    { ...base, kind: 'sides', id: `sides-${key}`, picture: sides },
    { ...base, kind: 'profile', id: `arrows-${key}`, picture: profile },
  ];
}

describe.each(LANGUAGES)('a group’s slides with every hostile text in %s', (language) => {
  validated('are a valid presentation', async () => {
    const slides = SHORT.flatMap(([, text], at) => groupSlides(text, `h${at}`));
    const file = await writePptx(sampleDeck(language, slides));
    const path = join(folder, `${language}.pptx`);
    writeFileSync(path, file);
    expect(await findOfficeErrors(path)).toEqual([]);
    expect(problemsOf(file, tagOf(language))).toEqual([]);
  });
});

describe.each(SHORT.filter(([name]) => name !== 'empty'))('the text "%s"', (_, text) => {
  test('reads back exactly from every field of a group’s slides', async () => {
    const { slides } = openPptx(await writePptx(sampleDeck('sv', groupSlides(text, 'h').slice(0, 2))));
    const shown = slides.flatMap(textsOf).filter((found) => found === cleanText(text));
    expect(shown.length).toBeGreaterThanOrEqual(40);
  });
});
