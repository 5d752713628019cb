import { boardPicture, boardTable } from '@shared/deck/pictures/board';
import type { YearGoal } from '@shared/domain/detail';
import { createTranslator } from '@shared/i18n/translator';
import { describe, expect, it } from 'vitest';
import { boardWith, builtInPack, yearGoal } from '../../../../fixtures/group';

const { t } = await createTranslator('sv');
const pack = builtInPack('four-perspectives', 'sv');
const inputFor = (...goals: YearGoal[]) => ({ board: boardWith(pack, goals), pack, language: 'sv', t }) as const;
const all = ['leadership-every-level', 'challenging-environments', 'methods-of-the-time', 'shared-values'];

describe('the board of goals', () => {
  it('says in words which columns are empty and which are crowded', () => {
    const { columns, title } = boardPicture(inputFor(...[1, 2, 3, 4].map((id) => yearGoal(id, ['shared-values']))));
    expect(columns.map(({ countText }) => countText)).toEqual([
      'tomt: inget mål',
      'tomt: inget mål',
      'tomt: inget mål',
      'trångt: 4 mål',
    ]);
    expect(title).toContain('Det är trångt på ”Gemensam värdegrund”.');
  });

  it('says so when the goals lie on all perspectives, and when some lie on none', () => {
    expect(boardPicture(inputFor(yearGoal(1, all))).title).toBe('Årets mål är spridda över alla perspektiv.');
    expect(boardPicture(inputFor(yearGoal(1, all), yearGoal(2, []))).title).toContain('1 mål hör inte till');
  });

  it('follows the goals from level to level', () => {
    const { links, linksTitle } = boardPicture(
      inputFor(yearGoal(1, all, { carried: { administration: 4, principal: 'unknown' } })),
    );
    expect(linksTitle).toBe('Hur väl förs målet vidare?');
    expect(links.map(({ name, valueText }) => [name, valueText]).slice(0, 2)).toEqual([
      ['Huvudman – Förvaltning', '4,0'],
      ['Förvaltning – Rektor', '–'],
    ]);
  });

  it('is the same as a table: whose goal, about what, where, how each level carries it', () => {
    const { columns, rows } = boardTable(
      inputFor(
        yearGoal(1, ['shared-values'], { whose: 'owner', area: 'staff', carried: { team: 2 } }),
        yearGoal(2, []),
      ),
    );
    expect(columns.map(({ header }) => header)).toEqual([
      'Mål',
      'Vems mål',
      'Gäller',
      'Perspektiv',
      'Förvaltning',
      'Rektor',
      'Arbetslag',
      'Barn och elever',
    ]);
    expect(rows[0]?.cells.map(({ text }) => text)).toEqual([
      'Mål 1',
      'Huvudmannens mål',
      'personal',
      'Gemensam värdegrund',
      '–',
      '–',
      '2',
      '–',
    ]);
    expect(rows[1]?.cells[3]?.text).toBe('inget perspektiv');
  });
});
