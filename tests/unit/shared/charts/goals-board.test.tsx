import { layoutBoard } from '@shared/charts/board-layout';
import { GoalsBoard } from '@shared/charts/goals-board';
import { boxOf, SCREEN } from '@shared/charts/plot-layout';
import type { Pack } from '@shared/content/pack';
import { boardPicture } from '@shared/deck/pictures/board';
import type { YearGoal } from '@shared/domain/detail';
import { LANGUAGES } from '@shared/domain/language';
import { createTranslator } from '@shared/i18n/translator';
import fc from 'fast-check';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { boardWith, builtInPack, yearGoal } from '../../../fixtures/group';
import { expectClear } from './expect-clear';

const { t } = await createTranslator('sv');
const pack = builtInPack('four-perspectives', 'sv');
const pictureFor = (goals: YearGoal[], of: Pack = pack) =>
  boardPicture({ board: boardWith(of, goals), pack: of, language: 'sv', t });
const crowd = [1, 2, 3, 4].map((id) => yearGoal(id, ['methods-of-the-time'], { carried: { administration: 4 } }));

describe('layoutBoard', () => {
  it('keeps every word inside its column, however long the goals are', () => {
    const text = fc
      .array(fc.stringMatching(/^[a-zåäö]{1,30}$/), { minLength: 1, maxLength: 40 })
      .map((w) => w.join(' '));
    const place = fc.constantFrom(
      'leadership-every-level',
      'challenging-environments',
      'methods-of-the-time',
      'shared-values',
    );
    const goal = fc.record({ text, perspectives: fc.uniqueArray(place) });
    fc.assert(
      fc.property(
        fc.array(goal, { minLength: 1, maxLength: 8 }),
        fc.integer({ min: 240, max: 1200 }),
        (goals, width) => {
          const layout = layoutBoard(pictureFor(goals.map((each, id) => yearGoal(id, [], each))), width, SCREEN);
          expectClear(layout);
          const columnsEnd = Math.max(...layout.columns.map(({ y, height }) => y + height));
          for (const line of layout.texts.filter(({ y }) => y < columnsEnd)) {
            const box = boxOf(line);
            const around = layout.columns.find(
              ({ x, y, width: w, height: h }) =>
                box.x >= x && box.x + box.width <= x + w && line.y >= y && line.y <= y + h,
            );
            expect(around, line.text).toBeDefined();
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it('cuts a goal after three lines and says so', () => {
    const long = yearGoal(1, ['shared-values'], { text: 'Ett långt mål som aldrig tar slut. '.repeat(12) });
    const { texts } = layoutBoard(pictureFor([long]), 832, SCREEN);
    const lines = texts.filter(({ role }) => role === 'name').filter(({ y }) => y < 300);
    expect(lines.length).toBeGreaterThanOrEqual(3);
    expect(texts.filter(({ text }) => text.endsWith('…'))).toHaveLength(1);
  });

  it('sets four columns beside each other, two on a phone, one where text is large', () => {
    const lefts = (width: number) =>
      new Set(layoutBoard(pictureFor(crowd), width, SCREEN).columns.map(({ x }) => x)).size;
    expect([lefts(832), lefts(350), lefts(175)]).toEqual([4, 2, 1]);
  });

  it('lets nothing collide in any language', async () => {
    for (const language of LANGUAGES) {
      const own = builtInPack('four-perspectives', language);
      const translator = await createTranslator(language);
      const picture = boardPicture({ board: boardWith(own, crowd), pack: own, language, t: translator.t });
      for (const width of [240, 350, 500, 720, 832, 1152]) expectClear(layoutBoard(picture, width, SCREEN));
    }
  });
});

describe('GoalsBoard', () => {
  it('tells empty and crowded columns apart by outline and by word, not by colour alone', () => {
    const svg = renderToStaticMarkup(<GoalsBoard picture={pictureFor(crowd)} width={832} id="b" />);
    expect(svg.match(/class="c-empty"/g)).toHaveLength(3);
    expect(svg.match(/class="c-crowded"/g)).toHaveLength(1);
    expect(svg).toContain('tomt: inget mål');
    expect(svg).toContain('trångt: 4 mål');
  });

  it('has a mark only on the links that are rated', () => {
    const svg = renderToStaticMarkup(<GoalsBoard picture={pictureFor(crowd)} width={832} id="b" />);
    expect(svg.match(/class="c-filled"/g)).toHaveLength(1);
  });
});
