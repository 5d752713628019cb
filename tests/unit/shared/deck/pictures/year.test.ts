import { yearPicture, yearTable } from '@shared/deck/pictures/year';
import { resultOf } from '@shared/domain/comparison';
import { createTranslator } from '@shared/i18n/translator';
import { describe, expect, it } from 'vitest';
import { builtInPack } from '../../../../fixtures/group';
import { roundOf } from '../../../../fixtures/success-profile';

const { t } = await createTranslator('sv');
const pack = builtInPack('success-profile', 'sv');
/** A round on a day in which every item of the nth trait gets one number. */
function round(day: string, ratings: (number | null)[]) {
  const whole = roundOf(pack, `round-${day}`, `${day}T09:00:00.000Z`, (trait) => ({ rating: ratings[trait] ?? null }));
  return { id: whole.id, createdAt: whole.createdAt, result: resultOf(pack.instrument, whole, null) };
}
const inputFor = (...rounds: ReturnType<typeof round>[]) =>
  ({ rounds, pack, language: 'sv', t, from: new Date(2025, 7, 1), to: new Date(2026, 6, 31) }) as const;

describe('a year of rounds', () => {
  it('has a panel a trait with its values oldest first, whatever order they come in', () => {
    const { panels, start, end } = yearPicture(inputFor(round('2026-05-10', [4, 3]), round('2025-09-01', [2, 3])));
    expect(panels).toHaveLength(12);
    expect(panels[0]?.points.map(({ valueText }) => valueText)).toEqual(['2,0', '4,0']);
    expect(panels.slice(0, 3).map(({ changeText, isQuiet }) => [changeText, isQuiet])).toEqual([
      ['+2,0', false],
      ['ungefär lika', true],
      ['', true],
    ]);
    expect([start.text, end.text]).toEqual(['augusti', 'juli']);
  });

  it('leaves out rounds that a trait has no value in', () => {
    const { panels } = yearPicture(
      inputFor(round('2025-09-01', [2]), round('2025-11-01', [null]), round('2026-05-10', [2])),
    );
    expect(panels[0]?.points.map(({ roundId }) => roundId)).toEqual(['round-2025-09-01', 'round-2026-05-10']);
  });

  it('says what has changed most, that nothing has, or that it takes two rounds', () => {
    const first = round('2025-09-01', [2, 3]);
    expect(yearPicture(inputFor(first, round('2026-05-10', [4, 2]))).title).toMatch(
      /^Mest har ”Prestigelös” ändrats.*\+2,0\.$/,
    );
    expect(yearPicture(inputFor(first, round('2026-05-10', [2, 3]))).title).toContain('ungefär lika');
    expect(yearPicture(inputFor(first)).title).toContain('två rundor');
    expect(yearPicture(inputFor()).panels.every(({ points }) => points.length === 0)).toBe(true);
  });

  it('is the same as a table: a row a trait, a column a round', () => {
    const { columns, rows } = yearTable(inputFor(round('2026-05-10', [4]), round('2025-09-01', [2])));
    expect(columns.map(({ id }) => id)).toEqual(['trait', 'round-2025-09-01', 'round-2026-05-10', 'change']);
    expect(rows[0]?.cells.map(({ text }) => text)).toEqual(['Prestigelös', '2,0', '4,0', '+2,0']);
    expect(rows[1]?.cells.map(({ text }) => text).slice(1)).toEqual(['–', '–', '']);
  });
});
