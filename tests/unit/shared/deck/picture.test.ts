import { profilePicture } from '@shared/deck/picture';
import { profileTable } from '@shared/deck/table';
import { resultOf } from '@shared/domain/comparison';
import { createTranslator } from '@shared/i18n/translator';
import { describe, expect, it } from 'vitest';
import { karinsEarlierRound, karinsRound, roundOf, successProfile } from '../../../fixtures/success-profile';

const pack = successProfile('sv');
const { t } = await createTranslator('sv');
const input = {
  result: resultOf(pack.instrument, karinsRound(pack), karinsEarlierRound(pack)),
  pack,
  language: 'sv',
  t,
  chosen: new Set(['daily-work']),
  person: 'you',
  show: { previous: true, targets: true },
} as const;

describe('profilePicture', () => {
  it('has every trait in the pack’s order, with words and numbers in the language', () => {
    const { groups, scale, columns } = profilePicture(input);
    expect(groups.map((group) => group.name)).toEqual(['Är', 'Kan', 'Vågar', 'Har', 'Vet']);
    expect(scale).toEqual({ low: 'Nästan aldrig', high: 'Nästan alltid' });
    expect(columns).toEqual({ now: 'Nu', change: 'Sedan maj 2025' });
    const [dailyWork, results] = groups[4]?.rows ?? [];
    expect(dailyWork).toMatchObject({ nowText: '3,0', changeText: '+0,7', changeIsQuiet: false, chosen: true });
    expect(results).toMatchObject({ nowText: '3,3', changeText: 'ungefär lika', changeIsQuiet: true, chosen: false });
  });

  it('tells the point in its title and the numbers in its description', () => {
    const { title, description } = profilePicture(input);
    expect(title).toMatch(/^Du är oftare med i vardagen nu\./);
    expect(description).toContain('12 egenskaper på skalan från 1 (”Nästan aldrig”) till 5 (”Nästan alltid”).');
    expect(description).toContain('”Störa, stödja och utmana”: nu 2,3, mål 4,0.');
    expect(description).toContain('”Vad som händer i vardagen” (+0,7)');
    expect(description).toContain('8 egenskaper är ungefär som den 14 maj 2025.');
  });

  it('holds nothing of the earlier round or the targets when they are not shown', () => {
    const bare = profilePicture({ ...input, show: { previous: false, targets: false } });
    expect(bare.compared).toBe(false);
    expect(bare.columns.change).toBe('');
    for (const row of bare.groups.flatMap((group) => group.rows)) {
      expect(row).toMatchObject({ before: null, target: null, changeText: '' });
    }
    expect(`${bare.title} ${bare.description}`).not.toMatch(/mål|maj|\+/);
  });

  it('names the traits that have no score, and shows a dash', () => {
    const round = roundOf(pack, 'round-partly', '2025-11-12T09:30:00.000Z', (trait) => ({
      rating: trait === 0 ? 'unknown' : 3,
    }));
    const picture = profilePicture({ ...input, result: resultOf(pack.instrument, round, null) });
    expect(picture.groups[0]?.rows[0]).toMatchObject({ now: null, nowText: '–' });
    expect(picture.description).toContain('Inget värde än för ”Prestigelös”.');
  });
});

describe('profileTable', () => {
  it('has the same content as the picture', () => {
    const { columns, rows } = profileTable(input);
    expect(columns.map((column) => column.header)).toEqual(['Egenskap', 'Nu', 'maj 2025', 'Skillnad', 'Mål', 'Vikt']);
    expect(rows).toHaveLength(12);
    expect(rows[7]).toEqual({
      traitId: 'disturb-support-challenge',
      mark: 'triangle',
      dimension: 'Vågar',
      chosen: false,
      cells: ['Störa, stödja och utmana', '2,3', '2,3', 'ungefär lika', '4,0', 'Avgörande'],
    });
  });

  it('leaves out columns that would be empty', () => {
    const round = roundOf(pack, 'round-first', '2025-11-12T09:30:00.000Z', () => ({ rating: 3 }));
    const { columns } = profileTable({ ...input, result: resultOf(pack.instrument, round, null) });
    expect(columns.map((column) => column.id)).toEqual(['trait', 'now']);
    const { columns: hidden } = profileTable({ ...input, show: { previous: false, targets: false } });
    expect(hidden.map((column) => column.id)).toEqual(['trait', 'now', 'importance']);
  });
});
