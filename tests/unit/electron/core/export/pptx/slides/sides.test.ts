import { writePptx } from '@core/export/pptx';
import { sidesSeries } from '@core/export/pptx/slides/sides';
import { sidesPicture } from '@shared/deck/pictures/sides';
import { createTranslator } from '@shared/i18n/translator';
import { describe, expect, test } from 'vitest';
import { builtInPack, twoSides } from '../../../../../../fixtures/group';
import { openPptx, textsOf } from '../open-pptx';
import { sampleDeck } from '../sample-deck';

const { t } = await createTranslator('sv');
const pack = builtInPack('interplay', 'sv');
const pictureFor = (first: (number | null)[], second: (number | null)[]) =>
  sidesPicture({ result: twoSides(pack, first, second), pack, language: 'sv', t });

describe('the slide of two parties', () => {
  test('joins the second party’s outline to the first party’s mark, a series a row', () => {
    const picture = pictureFor([2, 4], [4, null]);
    const [joined, alone] = sidesSeries(picture, picture.rows);
    expect(joined?.points.map((point) => [point?.when, point?.x, point?.hollow])).toEqual([
      ['Fackliga ombud', 4, true],
      ['Arbetsgivare', 2, false],
    ]);
    expect(alone?.points.map((point) => [point?.when, point?.x])).toEqual([['Arbetsgivare', 4]]);
  });

  test('has the values and the difference as text in a native table', async () => {
    const picture = pictureFor([2, 3], [4, 3]);
    const base = { id: 'sides', title: picture.title, speakerNotes: '', source: '' };
    const { slides, parts } = openPptx(await writePptx(sampleDeck('sv', [{ ...base, kind: 'sides', picture }])));
    const texts = slides.flatMap(textsOf);
    for (const text of ['Arbetsgivare', 'Fackliga ombud', '4,0', 'ungefär lika']) expect(texts).toContain(text);
    expect(slides[0]).toContain('firstRow="1"');
    expect(Object.keys(parts)).toContain('ppt/embeddings/chart1.xlsx');
  });
});
