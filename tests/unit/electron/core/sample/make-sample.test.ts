import { Bundle } from '@core/bundle/bundle';
import { makeSample } from '@core/sample/make-sample';
import { countAnswered } from '@shared/domain/answering';
import { resultOf, traitsOf } from '@shared/domain/comparison';
import { LANGUAGES } from '@shared/domain/language';
import { furthestFromTarget } from '@shared/domain/proposal';
import { listItems } from '@shared/domain/traverse';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readBuiltIn, readSuccessProfile } from '../read-built-in';

const { structure: pack } = await readSuccessProfile();
const today = new Date('2026-11-12T10:00:00.000Z');
const anyDay = fc.date({ min: new Date('2024-01-01'), max: new Date('2035-12-31'), noInvalidDate: true });

describe('makeSample', () => {
  it.each(LANGUAGES)('is a bundle in %s whose every id belongs to the pack', (language) => {
    const sample = makeSample({ language, rounds: 30, pack, today });
    expect(Bundle.safeParse(sample).error).toBeUndefined();
    const items = listItems(pack.instrument, 'full').map(({ item }) => item.id);
    for (const round of sample.data.rounds) expect(items).toEqual(expect.arrayContaining(Object.keys(round.answers)));
    expect(sample.data.rounds.map(({ form }) => form)).toEqual(expect.arrayContaining(['quick', 'full']));
  });

  it('is the same for the same seed, and another for another', () => {
    const make = (seed: number) => makeSample({ language: 'sv', seed, pack, today });
    expect(make(7)).toEqual(make(7));
    expect(make(7).data.rounds[0]?.answers).not.toEqual(make(8).data.rounds[0]?.answers);
  });

  it('tells the same story whatever the seed and the day', () => {
    fc.assert(
      fc.property(fc.nat(), anyDay, (seed, day) => {
        const { rounds, plan } = makeSample({ language: 'en', seed, pack, today: day }).data;
        const [latest, earlier] = rounds;
        if (!latest || !earlier) throw new Error('two rounds');
        const result = resultOf(pack.instrument, latest, earlier);
        expect(furthestFromTarget(result)?.traitId).toBe('disturb-support-challenge');
        expect(traitsOf(result).find(({ traitId }) => traitId === 'daily-work')?.change?.kind).toBe('up');
        expect(latest.createdAt > earlier.createdAt && latest.createdAt < day.toISOString()).toBe(true);
        const now = plan.goals.filter((goal) => goal.roundId === latest.id);
        expect(now).toHaveLength(3);
        const due = now.flatMap(({ actions }) => actions.map(({ followUp }) => followUp ?? ''));
        expect(due.some((each) => each < day.toISOString().slice(0, 10))).toBe(true);
        expect(due.some((each) => each > day.toISOString().slice(0, 10))).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  it('answers no round on a weekend or in July, and no two at once', () => {
    const { rounds } = makeSample({ language: 'da', rounds: 2000, pack, today }).data;
    expect(rounds).toHaveLength(2000);
    const begun = rounds.map(({ createdAt }) => new Date(createdAt));
    for (const day of begun) expect([0, 6].includes(day.getUTCDay()) || day.getUTCMonth() === 6).toBe(false);
    expect(new Set(begun.map(Number)).size).toBe(2000);
    for (const round of rounds) expect(countAnswered(pack.instrument, round)).toBe(round.asked?.length);
  });

  it('answers every item of whatever pack it is given', async () => {
    for (const { structure } of await readBuiltIn()) {
      const sample = makeSample({ language: 'nb', rounds: 3, pack: structure, today });
      expect(Bundle.safeParse(sample).error).toBeUndefined();
      for (const round of sample.data.rounds) {
        expect(countAnswered(structure.instrument, round)).toBe(round.asked?.length);
      }
    }
  });

  it('makes an empty school too', () => {
    const { data } = makeSample({ language: 'nn', rounds: 0, pack, today });
    expect([data.rounds, data.plan.goals, data.decks]).toEqual([[], [], []]);
  });
});
