import { closeTeam, newTeam, takeIn } from '@shared/domain/collecting';
import type { SupportDetail } from '@shared/domain/detail';
import type { Instrument } from '@shared/domain/instrument';
import type { Answer } from '@shared/domain/round';
import { asksByOwner, EMPTY_SUPPORT, fieldOf, hoursFreed, supportAreas } from '@shared/domain/support';
import type { Team } from '@shared/domain/team';
import { describe, expect, it } from 'vitest';
import { answer, roundWith } from './instrument-fixture';

const instrument: Instrument = {
  scale: { points: 5 },
  subject: 'organisation',
  dimensions: [
    {
      id: 'money',
      mark: 'circle',
      traits: ['economy', 'staff', 'office'].map((id) => ({
        id,
        items: [
          { id: `${id}-support`, kind: 'support', quick: true },
          { id: `${id}-detail`, kind: 'rating', quick: false },
        ],
      })),
    },
  ],
};
const area = (rating: Answer['rating'], importance: Answer['importance'], detail: Partial<SupportDetail> = {}) =>
  answer({ rating, importance, detail: { ...EMPTY_SUPPORT, ...detail } });

describe('the fields of the map', () => {
  it.each([
    [3, 3, 'fix-first'],
    [4, 3, 'keep'],
    [3.4, 2.4, 'watch'],
    [3.5, 2, 'simplify'],
    [3.5, 2.5, 'keep'],
  ] as const)('works %s, matters %s: %s', (quality, importance, field) => {
    expect(fieldOf(quality, importance)).toBe(field);
  });
});

describe('areas of support', () => {
  const round = roundWith(
    {
      'economy-support': area(4, 3),
      'staff-support': area(2, 3, { ask: 'En kontaktperson', owner: 'Personalchefen', hours: 1 }),
      'office-support': area('unknown', 2),
    },
    'quick',
  );

  it('stand in the order of the pack with their number, and without a field where the rating is missing', () => {
    expect(supportAreas(instrument, round, 'own').map(({ number, field }) => [number, field])).toEqual([
      [1, 'keep'],
      [2, 'fix-first'],
      [3, null],
    ]);
  });

  it("are placed by the team's means once its answers are shown", () => {
    const members = Array.from({ length: 5 }, () => ({ 'economy-support': { rating: 2, importance: 3 as const } }));
    const team = members.reduce<Team>((t, m) => takeIn(t, instrument, 'quick', m) ?? t, newTeam(5));
    expect(supportAreas(instrument, { ...round, team }, 'team')[0]?.quality).toBeNull();
    const closed = closeTeam(team);
    expect(closed && supportAreas(instrument, { ...round, team: closed }, 'team')[0]).toMatchObject({
      quality: 2,
      importance: 3,
      field: 'fix-first',
    });
  });
});

describe('asks', () => {
  const round = roundWith(
    {
      'economy-support': area(2, 3, { ask: 'Prognos varje månad', owner: 'ekonomichefen', hours: 0.5 }),
      'staff-support': area(2, 3, { ask: 'Vikariebokning', owner: '', hours: 3 }),
      'office-support': area(2, 3, { ask: 'Fakturor', owner: ' Ekonomichefen ', hours: 1 }),
    },
    'quick',
  );
  const areas = supportAreas(instrument, round, 'own');

  it('are gathered by owner whatever the case, those without an owner last', () => {
    expect(asksByOwner(areas).map(({ owner, asks, hours }) => [owner, asks.length, hours])).toEqual([
      ['ekonomichefen', 2, 1.5],
      ['', 1, 3],
    ]);
  });

  it('free as many hours as they say together', () => {
    expect(hoursFreed(areas)).toBe(4.5);
  });

  it('are none where nothing is asked', () => {
    expect(asksByOwner(supportAreas(instrument, roundWith({}, 'quick'), 'own'))).toEqual([]);
  });
});
