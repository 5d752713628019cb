import { dotPlot } from '@core/export/pptx/chart/dot-plot';
import { FILE_WORDS } from '@core/export/pptx/words';
import type { PictureRow, ProfilePicture } from '@shared/charts/picture';
import { describe, expect, test } from 'vitest';
import { samplePicture } from '../sample-deck';

const PLACE = { width: 468, head: 48, inset: 14, pitch: 37.5, labelSize: 18 };
const plot = (picture: ProfilePicture) => dotPlot(picture, picture.groups, PLACE, FILE_WORDS.sv, 'sv').chart;

function oneRow(row: Partial<PictureRow>, compared = true): ProfilePicture {
  const whole: PictureRow = {
    id: 'r',
    name: 'Ödmjuk',
    now: null,
    nowText: '–',
    before: null,
    changeText: '',
    changeIsQuiet: true,
    target: null,
    chosen: false,
    ...row,
  };
  return { ...samplePicture(), compared, groups: [{ id: 'g', mark: 'square', name: 'Är', rows: [whole] }] };
}

describe('dotPlot', () => {
  test('has a series for the targets and one for each dimension, in its mark', () => {
    expect(plot(samplePicture()).series.map(({ look }) => look)).toEqual([
      'tick',
      'circle',
      'square',
      'triangle',
      'diamond',
      'plus',
    ]);
  });
  test('joins before and now of a trait and parts the traits', () => {
    const [first] = plot(samplePicture()).series.filter(({ look }) => look === 'circle');
    expect(first?.points.map((point) => point && [point.label, point.x, point.y, point.hollow])).toEqual([
      ['Prestigelös', 3.7, 1, true],
      ['Prestigelös', 4, 1, false],
      null,
      ['Ödmjuk', 3.3, 2, true],
      ['Ödmjuk', 3.7, 2, false],
      null,
      ['Lojal mot organisationen', 4.3, 3, false],
    ]);
  });
  test('shows nothing of before when nothing is compared', () => {
    const points = plot({ ...samplePicture(), compared: false }).series.flatMap((series) => series.points);
    expect(points.some((point) => point?.hollow)).toBe(false);
  });
  test('is no more exact than the slide', () => {
    const values = plot(oneRow({ now: 3.6666, before: 2.3333, target: 4.04 })).series.flatMap(({ points }) => points);
    expect(values.map((point) => point?.x)).toEqual([4, 4, 2.3, 3.7]);
  });
  test('shows one mark where before and now look the same', () => {
    expect(plot(oneRow({ now: 3.68, before: 3.72 })).series[0]?.points.map((point) => point?.hollow)).toEqual([false]);
  });
  test('leaves out series without a value', () => {
    expect(plot(oneRow({})).series).toEqual([]);
    expect(plot(oneRow({ before: 3 })).series[0]?.points).toHaveLength(1);
  });
  test('never begins or ends a series with a gap', () => {
    const [row] = oneRow({}).groups[0]?.rows ?? [];
    if (!row) throw new Error('no row');
    const scored = { ...row, now: 2 };
    const picture = oneRow({});
    for (const rows of [
      [row, scored],
      [scored, row],
      [row, scored, row, scored, row],
    ]) {
      const { series } = plot({ ...picture, groups: picture.groups.map((group) => ({ ...group, rows })) });
      expect(series[0]?.points.at(0)).not.toBeNull();
      expect(series[0]?.points.at(-1)).not.toBeNull();
    }
  });
});
