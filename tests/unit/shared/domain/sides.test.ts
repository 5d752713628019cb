import { closeTeam, newTeam, takeIn } from '@shared/domain/collecting';
import type { Instrument } from '@shared/domain/instrument';
import type { Round } from '@shared/domain/round';
import { sidesResult } from '@shared/domain/sides';
import type { Team } from '@shared/domain/team';
import { describe, expect, it } from 'vitest';
import { rated, roundWith, smallInstrument } from './instrument-fixture';

const instrument: Instrument = { ...smallInstrument, subject: 'organisation', sides: ['employer', 'union'] };
const of = (side: string, ratings: Parameters<typeof rated>[0]): Round => ({ ...roundWith(rated(ratings)), side });

describe('two parties beside each other', () => {
  const employer = of('employer', { listen: 4, ask: 4, stand: 3, object: 3, 'find-out': 2 });
  const union = of('union', { listen: 2, ask: 2, stand: 3, object: 3 });

  it('put the largest difference first and what one has not answered last', () => {
    expect(
      sidesResult(instrument, employer, union)?.rows.map(({ traitId, difference }) => [traitId, difference]),
    ).toEqual([
      ['humble', 2],
      ['loyal', 0],
      ['daily', null],
    ]);
  });

  it('stand in the order of the pack, whichever was opened', () => {
    expect(sidesResult(instrument, union, employer)).toEqual(sidesResult(instrument, employer, union));
  });

  it('need one round of each', () => {
    expect(sidesResult(instrument, employer, employer)).toBeNull();
    expect(sidesResult(smallInstrument, employer, union)).toBeNull();
  });

  it("show of a team its means when it is closed, and neither its answers nor the leader's own before", () => {
    const members = Array.from({ length: 3 }, () => ({
      listen: { rating: 1, importance: null },
      ask: { rating: 1, importance: null },
    }));
    const team = members.reduce<Team>((t, m) => takeIn(t, instrument, 'full', m) ?? t, newTeam(3));
    const open: Round = { ...union, respondent: 'team', team };
    expect(sidesResult(instrument, employer, open)?.rows.every(({ difference }) => difference === null)).toBe(true);
    const closed: Round = { ...union, respondent: 'team', team: closeTeam(team) as Team };
    expect(sidesResult(instrument, employer, closed)?.rows[0]).toMatchObject({ traitId: 'humble', scores: [4, 1] });
  });
});
