import { SLIDE } from '@shared/charts/plot-layout';
import { layoutSides } from '@shared/charts/sides-layout';
import { layoutSpread } from '@shared/charts/spread-layout';
import { listSlides } from '@shared/deck/build';
import type { ListSlide, SidesSlide, SpreadSlide, TableSlide } from '@shared/deck/deck';
import {
  CONTENT,
  entryHeight,
  fitList,
  fitTable,
  headHeight,
  LIST_STEPS,
  listWidth,
  rowHeight,
} from '@shared/deck/layout';
import { firstPageId, paginate } from '@shared/deck/paginate';
import { createTranslator } from '@shared/i18n/translator';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { karinsInput } from '../../../fixtures/decks';
import { pictureOf } from '../../../fixtures/pictures';

const { t } = await createTranslator('sv');
const base = { title: 'Rubrik', source: '', speakerNotes: 'Säg något.' };
const text = fc
  .array(fc.oneof(fc.stringMatching(/^[a-zåäö]{1,12}$/), fc.stringMatching(/^[A-Z]{60,90}$/)), {
    minLength: 1,
    maxLength: 400,
  })
  .map((words) => words.join(' '));
const letters = (lines: string[]) => lines.join('').replace(/\s/g, '');

function listHeight(slide: ListSlide): number {
  const step = fitList(slide);
  const gap = LIST_STEPS[step]?.gap ?? 0;
  return slide.entries.reduce((sum, entry) => sum + entryHeight(entry, listWidth(slide), step) + gap, -gap);
}
function tableHeight(slide: TableSlide): number {
  const step = fitTable(slide);
  return slide.rows.reduce((sum, row) => sum + rowHeight(slide, row, step), headHeight(slide));
}

describe('paginate', () => {
  it('leaves a slide that fits as it is', () => {
    const slide = {
      ...base,
      kind: 'list',
      id: 'notes-humble',
      entries: [{ mark: null, heading: 'A', lines: ['b'] }],
    } as const;
    expect(paginate({ ...slide, entries: [{ mark: null, heading: 'A', lines: ['b'] }] }, t)).toEqual([slide]);
  });

  it('numbers the pages, and says what to say once', () => {
    const entries = Array.from({ length: 40 }, (_, index) => ({
      id: `e${index}`,
      mark: null,
      heading: 'Rubrik',
      lines: ['rad'],
    }));
    const pages = paginate({ ...base, kind: 'list', id: 'notes-humble', entries }, t);
    expect(pages.map((page) => page.id).slice(0, 2)).toEqual(['notes-humble', 'notes-humble--2']);
    expect(pages.map((page) => page.title).slice(0, 2)).toEqual(['Rubrik', 'Rubrik (2)']);
    expect(pages.map((page) => page.speakerNotes).slice(0, 2)).toEqual(['Säg något.', '']);
    expect(new Set(pages.map((page) => firstPageId(page.id)))).toEqual(new Set(['notes-humble']));
  });

  it('shows all of the leader’s notes, word for word, on pages that hold them', () => {
    const entry = fc.record({
      mark: fc.constantFrom('circle' as const, null),
      heading: text,
      lines: fc.array(text, { maxLength: 3 }),
    });
    fc.assert(
      fc.property(fc.array(entry, { minLength: 1, maxLength: 4 }), (entries) => {
        const pages = paginate({ ...base, kind: 'list', id: 'notes', entries }, t) as ListSlide[];
        const shown = pages.flatMap((page) => page.entries.flatMap((each) => each.lines));
        expect(letters(shown)).toBe(letters(entries.flatMap((each) => each.lines)));
        for (const page of pages) {
          const alone =
            page.entries.length === 1 &&
            entryHeight({ mark: null, heading: page.entries[0]?.heading ?? '', lines: [] }, 1100, 4) > 400;
          expect(listHeight(page) <= CONTENT.height || alone).toBe(true);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('lets a long row go on in rows of their own', () => {
    const columns = [0.3, 0.7].map((width) => ({ header: 'H', align: 'left' as const, width, emphasis: false }));
    fc.assert(
      fc.property(fc.array(fc.tuple(text, text), { minLength: 1, maxLength: 6 }), (cells) => {
        const rows = cells.map((pair) => ({ mark: 'plus' as const, cells: pair }));
        const pages = paginate({ ...base, kind: 'table', id: 'plan', columns, rows }, t) as TableSlide[];
        for (const page of pages) expect(tableHeight(page)).toBeLessThanOrEqual(CONTENT.height);
        for (const column of [0, 1]) {
          const shown = pages.flatMap((page) => page.rows.map((row) => row.cells[column] ?? ''));
          expect(letters(shown)).toBe(letters(cells.map((pair) => pair[column] ?? '')));
        }
      }),
      { numRuns: 40 },
    );
  });

  it('spreads a large instrument’s plot over slides that can be read', () => {
    const picture = pictureOf([Array.from({ length: 20 }, () => ({})), Array.from({ length: 9 }, () => ({}))]);
    const pages = paginate({ ...base, kind: 'profile', id: 'profile', picture }, t);
    const counts = pages.map((page) =>
      page.kind === 'profile' ? page.picture.groups.reduce((sum, group) => sum + group.rows.length, 0) : 0,
    );
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(29);
    expect(Math.max(...counts)).toBeLessThanOrEqual(14);
  });
});

describe('a team’s spread and two parties’ values', () => {
  const scale = { low: 'Låg', high: 'Hög' };
  const row = (index: number) => ({
    id: `row-${index}`,
    mark: 'circle' as const,
    name: `Rad ${index}`,
    dimension: 'Är',
  });
  const spread = (rows: number): SpreadSlide => ({
    ...base,
    kind: 'spread',
    id: 'spread',
    picture: {
      title: 'Rubrik',
      description: '',
      scale,
      columns: { mean: 'Snitt', members: 'Antal' },
      legend: { member: 'en person', mean: 'snitt', range: 'lägst till högst', own: 'mitt eget svar' },
      rows: Array.from({ length: rows }, (_, index) => ({
        ...row(index),
        mean: 3,
        meanText: '3,0',
        membersText: '30',
        steps: [2, 8, 10, 8, 2],
        low: 1,
        high: 5,
        own: 4,
        note: '',
      })),
    },
  });
  const sides = (rows: number): SidesSlide => ({
    ...base,
    kind: 'sides',
    id: 'sides',
    picture: {
      title: 'Rubrik',
      description: '',
      scale,
      sides: ['Arbetsgivare', 'Fackliga ombud'],
      columns: { difference: 'Skillnad' },
      rows: Array.from({ length: rows }, (_, index) => ({
        ...row(index),
        values: [2, 4],
        texts: ['2,0', '4,0'],
        differenceText: '2,0',
        isQuiet: false,
      })),
    },
  });

  it('show every row once, in order, on pages that hold them and are about as full', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), fc.constantFrom(spread, sides), (rows, make) => {
        const slide = make(rows);
        const pages = paginate(slide, t) as (SpreadSlide | SidesSlide)[];
        const idsOf = (shown: (SpreadSlide | SidesSlide)[]) =>
          shown.flatMap(({ picture }) => picture.rows.map(({ id }) => id));
        expect(idsOf(pages)).toEqual(idsOf([slide]));
        const counts = pages.map(({ picture }) => picture.rows.length);
        expect(Math.max(...counts) - (counts.at(-1) ?? 0)).toBeLessThan(pages.length + 1);
        for (const page of pages) {
          const { height } =
            page.kind === 'spread'
              ? layoutSpread(page.picture, CONTENT.width, SLIDE, CONTENT.height)
              : layoutSides(page.picture, CONTENT.width, SLIDE);
          expect(height).toBeLessThanOrEqual(CONTENT.height);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('continued pages', () => {
  const long = (note: string, document = {}) => {
    const input = karinsInput('my-profile', document);
    const answer = input.round.answers['question-habits'];
    if (answer) answer.note = note;
    return listSlides(input, t);
  };
  const id = 'notes-disturb-support-challenge';

  it('stay at home with the first page, so that a note that grows is not suddenly shown', () => {
    const pages = long('ord '.repeat(3000), { hidden: [id] }).filter(({ slide }) => slide.id.startsWith(id));
    expect(pages.length).toBeGreaterThan(1);
    expect(pages.every(({ hidden }) => hidden)).toBe(true);
  });

  it('follow the first page in the user’s order', () => {
    const ids = long('ord '.repeat(3000), { order: [id] }).map(({ slide }) => slide.id);
    expect(ids.slice(0, 3)).toEqual([id, `${id}--2`, `${id}--3`]);
  });

  it('keep an edit, whichever page it was made on', () => {
    const edits = { [`${id}--2`]: { 'lines:question-habits': 'Kort.' } };
    const pages = long('ord '.repeat(3000), { edits }).filter(({ slide }) => slide.id.startsWith(id));
    expect(pages).toHaveLength(1);
    expect(pages[0]?.slide).toMatchObject({ entries: [{ lines: ['Kort.'] }] });
  });
});
