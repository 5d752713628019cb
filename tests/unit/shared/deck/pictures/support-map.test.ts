import {
  asksTable,
  freedPicture,
  supportHeadline,
  supportMapPicture,
  supportTable,
} from '@shared/deck/pictures/support-map';
import { LANGUAGES } from '@shared/domain/language';
import { describe, expect, it } from 'vitest';
import { ASKS, PLACES, type Places, supportInput, WEEK, weekInput } from '../../../../fixtures/support';

const only = (count: number, [works, matters]: [number, number], rest: Places[number]): Places =>
  PLACES.map((_, index) => (index < count ? [works, matters] : rest));
const FIX: [number, number] = [2, 3];
const FINE: [number, number] = [5, 3];

describe('supportMapPicture', () => {
  it('places every rated area by its values, and leaves out the others', async () => {
    const places: Places = [[4, 3], null, ...PLACES.slice(2)];
    const picture = supportMapPicture(await supportInput('sv', places));
    expect(picture.points).toHaveLength(9);
    expect(picture.points[0]).toEqual({
      id: 'economy',
      number: 1,
      name: 'Ekonomi',
      works: 4,
      matters: 3,
      field: 'keep',
    });
    expect(picture.description).toContain('Ingen plats än: ”Personalfrågor”.');
    expect(picture.description).toContain('Behåll: ”Ekonomi” och ”Kvalitetsarbete”.');
    expect(picture.description).not.toContain('\u00ad');
  });
});

describe('supportHeadline', () => {
  const say = async (places: Places) => supportHeadline(await supportInput('sv', places));

  it('counts what needs fixing first', async () => {
    expect(await say(only(4, FIX, FINE))).toBe('Fyra av tio stöd behöver rättas till först.');
    expect(await say(only(0, FIX, FINE))).toBe('Inget av tio stöd behöver rättas till först.');
    expect(await say(only(10, FIX, FINE))).toBe('Alla tio stöd behöver rättas till först.');
  });

  it('names them when they are few', async () => {
    expect(await say(only(1, FIX, FINE))).toBe('Ett av tio stöd behöver rättas till först. Det gäller ”Ekonomi”.');
    expect(await say(only(3, FIX, FINE))).toBe(
      'Tre av tio stöd behöver rättas till först. Det gäller ”Ekonomi”, ”Personalfrågor” och ”Lokaler och service”.',
    );
  });

  it('says how many have no place yet, and when none has', async () => {
    expect(await say(only(7, FIX, null))).toBe(
      'Alla sju stöd behöver rättas till först. Tre stöd har ingen plats på kartan än.',
    );
    expect(await say(only(9, FINE, null))).toBe(
      'Inget av nio stöd behöver rättas till först. Ett stöd har ingen plats på kartan än.',
    );
    expect(await say(only(1, FIX, null))).toBe(
      'Det enda stödet behöver rättas till först. Nio stöd har ingen plats på kartan än.',
    );
    expect(await say(only(0, FIX, null))).toMatch(/^Kartan är tom än\./);
  });

  it('has a sentence in every language for every count', async () => {
    for (const language of LANGUAGES) {
      for (let count = 0; count <= 10; count += 1) {
        for (const rest of [FINE, null]) {
          const text = supportHeadline(await supportInput(language, only(count, FIX, rest)));
          expect(text).toMatch(/^[A-ZÅÄÖÉÆØ].*\.$/);
          expect(text).not.toMatch(/support\.|\{\{/);
        }
      }
    }
  });
});

describe('supportTable', () => {
  it('has a row for every area, tied to the map by its number', async () => {
    const { columns, rows } = supportTable(await supportInput('sv', [null, ...PLACES.slice(1)]));
    expect(columns.map(({ id }) => id)).toEqual(['number', 'area', 'works', 'matters', 'field', 'hours']);
    expect(rows).toHaveLength(10);
    expect(rows[0]?.cells.map(({ text }) => text)).toEqual(['1', 'Ekonomi', '–', '', '', '–']);
    expect(rows[3]?.cells.map(({ text }) => text)).toEqual([
      '4',
      'Administrativa team',
      '1,0',
      'Mycket',
      'Rätta till först',
      '2,5',
    ]);
    expect(rows[3]?.cells.map(({ value }) => value)).toEqual([
      4,
      'Administrativa team',
      1,
      'Mycket',
      'Rätta till först',
      2.5,
    ]);
    expect(rows[3]).toMatchObject({ mark: 'square', dimension: 'Service och kontor' });
  });
});

describe('asksTable', () => {
  it('groups asks by owner with their sum, those without an owner last', async () => {
    const { rows } = asksTable(await supportInput('sv'));
    expect(rows.map(({ cells }) => cells.map(({ text }) => text))).toEqual([
      ['Ingrid Ahl', 'Ett administrativt team för schema och frånvaro', 'Administrativa team', '2,5'],
      ['Ingrid Ahl', 'Svar inom tio dagar', 'Barn i behov av särskilt stöd', '1'],
      ['Ingrid Ahl', 'Tillsammans', '', '3,5'],
      ['Per Norén', 'En fast kontaktperson i rehabärenden', 'Personalfrågor', '1'],
      ['Ingen är nämnd', 'Någon som kan nätverket', 'IT', '–'],
    ]);
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
  });

  it('is empty when nothing is asked for', async () => {
    expect(asksTable(await supportInput('da', PLACES, {})).rows).toEqual([]);
  });
});

describe('freedPicture', () => {
  it('sums the hours asked for, after those of today', async () => {
    const { week } = await weekInput('sv', { ...WEEK, today: { ...WEEK.today, administration: 4 } });
    const picture = freedPicture({ ...(await supportInput('sv')), week });
    expect(picture).toEqual({
      title: '4,5 timmar i veckan att frigöra för pedagogiskt ledarskap',
      description: 'Av 40 timmar går 6 till pedagogiskt ledarskap i dag. Med det du ber om blir det 10,5.',
      whole: 40,
      wholeText: '40',
      today: 6,
      todayText: '6 i dag',
      freed: 4.5,
      afterText: '10,5 med det du ber om',
      freedText: '4,5',
      unit: 'timmar i veckan att frigöra för pedagogiskt ledarskap',
    });
  });

  it('speaks as the leader on her own slides, and as the team on theirs', async () => {
    const input = { ...(await supportInput('en')), week: (await weekInput('en')).week };
    expect(freedPicture({ ...input, person: 'i' })?.afterText).toBe('10.5 with what I ask for');
    expect(freedPicture({ ...input, person: 'we' })?.afterText).toBe('10.5 with what we ask for');
  });

  it('has a longer track for a longer week, and none of today where the week is not known', async () => {
    const input = await supportInput('sv');
    const { week } = await weekInput('sv');
    expect(freedPicture({ ...input, week })).toMatchObject({ whole: 44, wholeText: '44' });
    expect(freedPicture({ ...input, week: null })).toMatchObject({ whole: 40, today: null, todayText: '' });
  });

  it('says one hour as one, in every language', async () => {
    for (const language of LANGUAGES) {
      const input = await supportInput(language, PLACES, { 1: ASKS[1] ?? {} });
      const one = freedPicture({ ...input, week: null });
      const more = freedPicture({ ...(await supportInput(language)), week: null });
      expect(one?.title).toMatch(/^1 /);
      expect(one?.unit).not.toBe(more?.unit);
    }
  });

  it('is nothing where no hours are asked for', async () => {
    expect(freedPicture({ ...(await supportInput('sv', PLACES, {})), week: null })).toBeNull();
  });
});
