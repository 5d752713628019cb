import { weekHeadline, weekPicture, weekTable } from '@shared/deck/pictures/week';
import { LANGUAGES } from '@shared/domain/language';
import { describe, expect, it } from 'vitest';
import { WEEK, weekInput } from '../../../../fixtures/support';

describe('weekPicture', () => {
  it('has a bar for today and one for the week wished for, the focus first in each', async () => {
    const { bars, focus } = weekPicture(await weekInput('sv'));
    expect(bars.map(({ id, name, hoursText }) => [id, name, hoursText])).toEqual([
      ['today', 'En vanlig vecka', '44 timmar'],
      ['wished', 'Veckan jag behöver', '40 timmar'],
    ]);
    for (const { parts, hours } of bars) {
      expect(parts[0]).toMatchObject({ id: 'pedagogical', isFocus: true });
      expect(parts.reduce((sum, part) => sum + part.hours, 0)).toBe(hours);
    }
    expect(focus).toEqual({
      name: 'Pedagogiskt ledarskap',
      todayText: '6',
      wishedText: '12',
      differenceText: '+6 tim',
    });
  });

  it('leaves out tasks without hours and a week that is not filled in', async () => {
    const { bars, focus } = weekPicture(await weekInput('sv', { today: { pedagogical: 2, staff: 0 }, wished: {} }));
    expect(bars).toHaveLength(1);
    expect(bars[0]?.parts.map(({ id }) => id)).toEqual(['pedagogical']);
    expect(focus).toMatchObject({ wishedText: '', differenceText: '' });
  });
});

describe('weekHeadline', () => {
  const say = async (today: Record<string, number>, wished: Record<string, number>) =>
    weekHeadline(await weekInput('sv', { today, wished }));

  it('says how much of the week is the focus, and how much is wished for', async () => {
    expect(await say(WEEK.today, WEEK.wished)).toBe(
      'Sex timmar av 44 är pedagogiskt ledarskap. Jag skulle behöva tolv.',
    );
    expect(await say({ pedagogical: 4.5, staff: 35.5 }, { pedagogical: 13, staff: 20 })).toBe(
      '4,5 timmar av 40 är pedagogiskt ledarskap. Jag skulle behöva 13.',
    );
    expect(await say({ pedagogical: 1, staff: 39 }, { pedagogical: 1, staff: 30 })).toBe(
      'En timme av 40 är pedagogiskt ledarskap. Så vill jag ha det.',
    );
  });

  it('holds when one of the weeks is empty, or has none of the focus', async () => {
    expect(await say({ staff: 40 }, { pedagogical: 1 })).toBe(
      'Ingen timme av 40 är pedagogiskt ledarskap. Jag skulle behöva en.',
    );
    expect(await say({ pedagogical: 6, staff: 34 }, {})).toBe('Sex timmar av 40 är pedagogiskt ledarskap.');
    expect(await say({}, { pedagogical: 12, staff: 28 })).toBe(
      'Jag skulle behöva tolv timmar av 40 till pedagogiskt ledarskap.',
    );
  });

  it('has sentences in every language', async () => {
    for (const language of LANGUAGES) {
      const text = weekHeadline(await weekInput(language));
      expect(text).toMatch(/^[A-ZÉ].*44.*\..*\.$/);
      expect(text).not.toMatch(/support\.|\{\{/);
    }
  });
});

describe('weekTable', () => {
  it('has the pack’s tasks in its order, and the whole week last', async () => {
    const { columns, rows } = weekTable(await weekInput('sv'));
    expect(columns.map(({ header }) => header)).toEqual([
      'Uppgift',
      'En vanlig vecka',
      'Veckan jag behöver',
      'Skillnad',
    ]);
    expect(rows.map(({ id }) => id)).toEqual([...Object.keys(WEEK.today), 'whole-week']);
    expect(rows[2]?.cells.map(({ text }) => text)).toEqual(['Administration', '12', '6', '−6']);
    expect(rows.at(-1)?.cells.map(({ value }) => value)).toEqual(['Hela veckan', 44, 40, -4]);
  });

  it('has no differences while one of the weeks is empty', async () => {
    const { rows } = weekTable(await weekInput('sv', { today: WEEK.today, wished: {} }));
    expect(new Set(rows.map(({ cells }) => cells[3]?.text))).toEqual(new Set(['–']));
  });
});
