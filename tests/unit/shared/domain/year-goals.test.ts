import type { YearGoal } from '@shared/domain/detail';
import { boardOf, placeGoals } from '@shared/domain/year-goals';
import { describe, expect, it } from 'vitest';
import { answer, roundWith, smallInstrument } from './instrument-fixture';

const item = {
  id: 'goals',
  kind: 'goals' as const,
  quick: true,
  perspectives: ['leadership', 'methods', 'values'],
  levels: ['owner', 'principal', 'team'],
};
const goal = (id: number, perspectives: string[], carried: YearGoal['carried'] = {}): YearGoal => ({
  id: `goal-00000${id}`,
  text: `Mål ${id}`,
  whose: 'school',
  area: 'learning',
  perspectives,
  carried,
});
const place = (...goals: YearGoal[]) => placeGoals(item, { kind: 'goals', goals });

describe('the board of goals', () => {
  it('shows which perspectives are empty and which are crowded', () => {
    const crowd = [1, 2, 3, 4].map((id) => goal(id, ['methods']));
    expect(place(...crowd, goal(5, ['values'])).columns.map(({ state }) => state)).toEqual([
      'empty',
      'crowded',
      'some',
    ]);
  });

  it('calls nothing crowded where goals lie evenly', () => {
    const even = [1, 2, 3, 4].flatMap((id) => [goal(id, ['leadership', 'methods', 'values'])]);
    expect(place(...even).columns.map(({ state }) => state)).toEqual(['some', 'some', 'some']);
  });

  it('keeps goals that lie on no perspective apart, and leaves out those without a text', () => {
    const board = place(goal(1, []), { ...goal(2, ['values']), text: '  ' });
    expect(board.unplaced.map(({ id }) => id)).toEqual(['goal-000001']);
    expect(board.goals).toHaveLength(1);
  });

  it('gives how well goals are carried from each level to the next, without those not rated', () => {
    const board = place(goal(1, [], { principal: 4, team: 'unknown' }), goal(2, [], { principal: 2 }));
    expect(board.links).toEqual([
      { from: 'owner', to: 'principal', score: 3, goals: 2 },
      { from: 'principal', to: 'team', score: null, goals: 0 },
    ]);
  });

  it('is none while no goal is written', () => {
    const instrument = {
      ...smallInstrument,
      dimensions: [{ id: 'whole', mark: 'plus' as const, traits: [{ id: 'quality', items: [item] }] }],
    };
    const empty = answer({ detail: { kind: 'goals', goals: [] } });
    expect(boardOf(instrument, roundWith({ goals: empty }, 'quick'))).toBeNull();
    const written = answer({ detail: { kind: 'goals', goals: [goal(1, ['values'])] } });
    expect(boardOf(instrument, roundWith({ goals: written }, 'quick'))?.goals).toHaveLength(1);
  });
});
