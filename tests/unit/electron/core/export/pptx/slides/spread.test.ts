import { writePptx } from '@core/export/pptx';
import { spreadSeries } from '@core/export/pptx/chart/spread-chart';
import type { Slide } from '@shared/deck/deck';
import { spreadPicture } from '@shared/deck/pictures/spread';
import type { Score } from '@shared/domain/scoring';
import type { TeamResult } from '@shared/domain/team-result';
import { listTraits } from '@shared/domain/traverse';
import { createTranslator } from '@shared/i18n/translator';
import { describe, expect, test } from 'vitest';
import { builtInPack, collectingTeam, resultOfTeam, sevenMembers } from '../../../../../../fixtures/group';
import { decodeXml, openPptx, textsOf, titleOf } from '../open-pptx';
import { sampleDeck } from '../sample-deck';

const { t } = await createTranslator('sv');
const pack = builtInPack('success-profile', 'sv');
const pictureOf = (team: TeamResult, own: ReadonlyMap<string, Score | null> | null = null) =>
  spreadPicture({ team, own, pack, language: 'sv', t });
const base = { kind: 'spread', id: 'spread', title: 'Så ser vi det', speakerNotes: '', source: '' } as const;
const open = async (slides: Slide[]) => openPptx(await writePptx(sampleDeck('sv', slides)));

/** The worksheet's rows of every chart in the file: label, when, value. */
function sheetRows({ parts }: ReturnType<typeof openPptx>): { label: string; when: string; value: number }[] {
  return Object.entries(parts)
    .filter(([path]) => path.endsWith('.xlsx'))
    .flatMap(([, book]) =>
      [
        ...openPptx(book)
          .xml('xl/worksheets/sheet1.xml')
          .matchAll(/<row r="\d+">(.*?)<\/row>/g),
      ].slice(1),
    )
    .flatMap(([, row = '']) => {
      const cell = (column: string) =>
        decodeXml(new RegExp(`r="${column}\\d+"[^>]*>.*?<(?:v|t)[^>]*>(.*?)<`).exec(row)?.[1] ?? '');
      return row === '' ? [] : [{ label: cell('B'), when: cell('C'), value: Number(cell('D')) }];
    });
}

describe('the slide of a team’s spread', () => {
  test('names every trait once, under titles of their own', async () => {
    const file = await open([{ ...base, picture: pictureOf(sevenMembers(pack)) }]);
    const texts = file.slides.flatMap(textsOf);
    for (const { trait } of listTraits(pack.instrument)) {
      const name = pack.text.traits[trait.id]?.name;
      expect(
        texts.filter((text) => text === name),
        name,
      ).toHaveLength(1);
    }
    expect(file.slides.map(titleOf)).toEqual(
      file.slides.map((_, at) => (at === 0 ? base.title : `${base.title} (${at + 1})`)),
    );
  });

  test('keeps in its workbook steps and how many lie there, mean, lowest and highest, and nothing of a member', async () => {
    const ratings = [1, 2, 2, 3, 4, 5, 5];
    const rate = (member: number, _trait: number, item: number) => (item === 0 ? (ratings[member] ?? null) : 3);
    const picture = pictureOf(resultOfTeam(pack, collectingTeam(pack, 7, rate)));
    const rows = sheetRows(await open([{ ...base, picture: { ...picture, rows: picture.rows.slice(0, 1) } }]));
    const [row] = picture.rows;
    if (!row) throw new Error('no row');
    const dots = rows.filter(({ when }) => when.startsWith('×'));
    expect(dots.every(({ value }) => Number.isInteger(value))).toBe(true);
    expect(dots).toHaveLength(7);
    const others = rows.filter(({ when }) => !when.startsWith('×')).map(({ when, value }) => [when, value]);
    expect(others).toEqual([
      [picture.legend.range, 2.3],
      [picture.legend.range, 3.7],
      [picture.columns.mean, 3],
    ]);
  });

  test("holds the leader's own values only when they are in the picture", async () => {
    const own = new Map(listTraits(pack.instrument).map(({ trait }) => [trait.id, 4.4 as Score]));
    const shown = await open([{ ...base, picture: pictureOf(sevenMembers(pack), own) }]);
    const hidden = await open([{ ...base, picture: pictureOf(sevenMembers(pack)) }]);
    expect(sheetRows(shown).filter(({ value }) => value === 4.4)).toHaveLength(11);
    expect(sheetRows(hidden).filter(({ value }) => value === 4.4)).toEqual([]);
    expect(hidden.slides.flatMap(textsOf)).not.toContain('mitt eget svar');
  });

  test('has the sentence of a trait that too few have answered, and no point of it', async () => {
    const file = await open([{ ...base, picture: pictureOf(sevenMembers(pack)) }]);
    const note = 'Färre än 5 har svarat. Därför visas inget här.';
    expect(file.slides.flatMap(textsOf).filter((text) => text === note)).toHaveLength(1);
    const last = pack.text.traits[listTraits(pack.instrument).at(-1)?.trait.id ?? '']?.name;
    expect(sheetRows(file).some(({ label }) => label === last)).toBe(false);
  });

  test('shows no chart while the team is answering', async () => {
    const picture = pictureOf(
      resultOfTeam(
        pack,
        collectingTeam(pack, 3, () => 2),
      ),
    );
    const { parts, slides } = await open([{ ...base, picture }]);
    expect(Object.keys(parts).some((path) => path.includes('chart') || path.endsWith('.xlsx'))).toBe(false);
    expect(slides.flatMap(textsOf)).toContain(picture.title);
  });

  test('keeps every point of a row within it', () => {
    const { rows, ...picture } = pictureOf(sevenMembers(pack));
    const place = { line: 0.2, base: 0, pitch: 0.05 };
    for (const { points } of spreadSeries({ ...picture, rows }, rows, place)) {
      for (const point of points) {
        if (point === null) continue;
        const row = rows.findIndex(({ name }) => name === point.label) + 1;
        expect(Math.abs(point.y - row)).toBeLessThan(0.5);
      }
    }
  });
});
