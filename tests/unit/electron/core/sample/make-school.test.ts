import { Bundle } from '@core/bundle/bundle';
import { composeDeck } from '@core/export/compose-deck';
import { bundleSource } from '@core/export/deck-source';
import { openPackLibrary } from '@core/packs/pack-library';
import { makeSchool } from '@core/sample/make-school';
import { countAnswered } from '@shared/domain/answering';
import { instrumentAsked } from '@shared/domain/asked';
import { resultOf, traitsOf } from '@shared/domain/comparison';
import { comparedFirst } from '@shared/domain/history';
import { LANGUAGES } from '@shared/domain/language';
import { Round } from '@shared/domain/round';
import { sidesResult } from '@shared/domain/sides';
import { asksByOwner, hoursFreed, supportAreas } from '@shared/domain/support';
import { bySpread, largestGaps, teamResult } from '@shared/domain/team-result';
import { weekOf } from '@shared/domain/week';
import { boardOf } from '@shared/domain/year-goals';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readBuiltIn } from '../read-built-in';

const packs = (await readBuiltIn()).map(({ structure }) => structure);
const today = new Date('2026-11-12T10:00:00.000Z');
const anyDay = fc.date({ min: new Date('2024-01-01'), max: new Date('2035-12-31'), noInvalidDate: true });
const school = makeSchool({ language: 'sv', packs, today });

function instrumentOf(packId: string) {
  const pack = packs.find(({ id }) => id === packId);
  if (!pack) throw new Error(`no pack ${packId}`);
  return pack.instrument;
}

/** Rounds of an instrument as answered, newest first. */
function roundsOf({ data }: Bundle, packId: string, like: Partial<Round> = {}): [Round, Round] {
  const [latest, earlier, ...more] = data.rounds.filter(
    (round) =>
      round.packId === packId && Object.entries(like).every(([key, value]) => round[key as keyof Round] === value),
  );
  if (!latest || !earlier || more.length > 0) throw new Error(`not two rounds of ${packId}`);
  return [latest, earlier];
}

describe('makeSchool', () => {
  it.each(LANGUAGES)('is a bundle in %s', (language) => {
    const { data, ...made } = makeSchool({ language, packs, today });
    expect(Bundle.safeParse({ ...made, data }).error).toBeUndefined();
    expect(data.rounds).toHaveLength(19);
    expect(data.plan.goals).toHaveLength(10);
    expect(data.decks.map(({ preset }) => preset)).toEqual([
      'my-profile',
      'what-i-work-on',
      'our-support',
      'our-picture',
    ]);
  });

  it('has every built-in instrument answered twice, from half a year to a year and a bit apart', () => {
    for (const { id } of packs) {
      const own = school.data.rounds.filter((round) => round.packId === id && round.team?.state !== 'collecting');
      const [latest, earlier] = [own[0], own.findLast(({ side }) => side === own[0]?.side)];
      const days = (Date.parse(latest?.createdAt ?? '') - Date.parse(earlier?.createdAt ?? '')) / 86_400_000;
      expect(days, id).toBeGreaterThan(150);
      expect(days, id).toBeLessThan(400);
    }
  });

  it('answers every item that was asked, whatever the seed and the day', () => {
    fc.assert(
      fc.property(fc.nat(), anyDay, (seed, day) => {
        const { rounds } = makeSchool({ language: 'da', seed, packs, today: day }).data;
        for (const round of rounds) {
          const instrument = instrumentOf(round.packId);
          expect(Round.safeParse(round).error).toBeUndefined();
          expect(countAnswered(instrumentAsked(instrument, round), round)).toBe(round.asked?.length);
          expect(Object.keys(round.answers)).toEqual(round.asked);
        }
        const begun = rounds.map(({ createdAt }) => createdAt);
        expect(begun).toEqual(begun.toSorted().reverse());
        expect(new Set(begun).size).toBe(rounds.length);
        expect((begun[0] ?? '') < day.toISOString()).toBe(true);
      }),
      { numRuns: 25 },
    );
  });

  it('is the same for the same seed, and another for another', () => {
    const make = (seed: number) => makeSchool({ language: 'nn', seed, packs, today });
    expect(make(4)).toEqual(make(4));
    expect(make(4).data.rounds[0]?.answers).not.toEqual(make(5).data.rounds[0]?.answers);
  });

  it('leaves out what hangs on a pack that is not here', () => {
    const without = packs.filter(({ id }) => id !== 'success-profile' && id !== 'support-structures');
    const { data } = makeSchool({ language: 'en', packs: without, today });
    expect(data.rounds).toHaveLength(13);
    expect(data.decks).toEqual([]);
    const known = data.rounds.map(({ id }) => id);
    expect(data.plan.goals.every(({ roundId }) => known.includes(roundId))).toBe(true);
  });
});

describe('the teams of the made-up school', () => {
  const instrument = instrumentOf('success-profile');

  it('show what seven have answered, beside six before them, with questions both ways, whatever the seed', () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const [latest, earlier] = roundsOf(makeSchool({ language: 'sv', seed, packs, today }), 'success-profile', {
          respondent: 'team',
        });
        const team = teamResult(instrument, latest, earlier);
        if (!team) throw new Error('a team');
        expect([team.isClosed, team.count, earlier.team?.count]).toEqual([true, 7, 6]);
        expect(team.traits.every(({ score }) => score !== null)).toBe(true);
        expect(bySpread(team)[0]?.traitId).toBe('focus-on-actions');
        const own = new Map(traitsOf(resultOf(instrument, latest, null)).map(({ traitId, score }) => [traitId, score]));
        const gaps = largestGaps(team, own);
        expect(gaps.some(({ trait, gap }) => trait.traitId === 'disturb-support-challenge' && gap < 0)).toBe(true);
        expect(gaps.some(({ trait, gap }) => trait.traitId === 'create-structures' && gap > 0)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it('show nothing of the four who have answered so far', () => {
    const collecting = school.data.rounds.filter(({ team }) => team?.state === 'collecting');
    expect(collecting).toMatchObject([{ packId: 'pedagogical-leader', team: { count: 4, threshold: 5 } }]);
    const [round] = collecting;
    const team = round ? teamResult(instrumentOf('pedagogical-leader'), round, null) : null;
    expect(team?.isClosed).toBe(false);
    expect(
      team?.traits.every(({ score, range, steps }) => score === null && range === null && steps.length === 0),
    ).toBe(true);
  });

  it('tell no more than the day on which someone answered', () => {
    for (const { team, updatedAt } of school.data.rounds) if (team) expect(updatedAt).toMatch(/T00:00:00\.000Z$/);
  });
});

describe('what the made-up school tells', () => {
  it('has three supports to fix first, and 4.5 hours a week to free', () => {
    const instrument = instrumentOf('support-structures');
    const [latest, earlier] = roundsOf(school, 'support-structures');
    expect([latest.respondent, latest.present, earlier.respondent]).toEqual(['together', 6, 'me']);
    const areas = supportAreas(instrument, latest, 'own');
    const inField = (name: string) => areas.filter(({ field }) => field === name).map(({ number }) => number);
    expect(['fix-first', 'keep', 'watch', 'simplify'].map(inField)).toEqual([
      [2, 4, 6],
      [1, 5, 10],
      [7, 8],
      [3, 9],
    ]);
    expect(hoursFreed(areas)).toBe(4.5);
    expect(asksByOwner(areas).map(({ hours }) => hours)).toEqual([2.5, 1, 1, 0]);
    for (const { detail } of areas) expect([detail.today, detail.missing]).not.toContain('');
    const economy = resultOf(instrument, latest, earlier).dimensions[0]?.traits[0];
    expect(economy?.change?.kind).toBe('up');
  });

  it('has one perspective crowded with goals, one without and one goal beside them', () => {
    const [latest] = roundsOf(school, 'four-perspectives');
    const board = boardOf(instrumentOf('four-perspectives'), latest);
    expect(board?.columns.map(({ state }) => state)).toEqual(['some', 'some', 'crowded', 'empty']);
    expect([board?.goals.length, board?.unplaced.length]).toEqual([8, 1]);
    expect(new Set(board?.goals.map(({ whose }) => whose)).size).toBe(3);
    expect(new Set(board?.goals.map(({ area }) => area)).size).toBe(3);
    expect(board?.links.every(({ score }) => score !== null)).toBe(true);
  });

  it('has two parties who see two things very differently', () => {
    const [employer] = roundsOf(school, 'interplay', { side: 'employer' });
    const [representatives] = roundsOf(school, 'interplay', { side: 'representatives' });
    const result = sidesResult(instrumentOf('interplay'), employer, representatives);
    const far = result?.rows.filter(({ difference }) => Math.abs(difference ?? 0) >= 1) ?? [];
    expect(far.map(({ traitId }) => traitId).toSorted()).toEqual(['empowerment', 'plan-cycle']);
  });

  it('has a week of 46 hours, 6 of them pedagogical, and wishes 40 with 12', () => {
    const [latest] = roundsOf(school, 'framework-conditions');
    const week = weekOf(instrumentOf('framework-conditions'), latest);
    expect([week?.today, week?.wished, week?.focus.today, week?.focus.wished]).toEqual([46, 40, 6, 12]);
    expect(latest.answers['number-led']?.detail).toEqual({ kind: 'count', count: 34 });
    expect(latest.answers['first-case']?.note).not.toBe('');
  });

  it('compares each deck with the round that the program would choose', () => {
    const rounds = school.data.rounds.map((round) => ({ ...round, answered: round.asked?.length ?? 0 }));
    for (const deck of school.data.decks.filter(({ preset }) => preset !== 'our-support')) {
      const round = rounds.find(({ id }) => id === deck.roundId);
      expect(deck.compareTo).toBe(round ? comparedFirst(rounds, round)?.id : undefined);
    }
  });

  it.each(LANGUAGES)('has slides to show in %s', async (language) => {
    const library = await openPackLibrary('resources/packs', null);
    const bundle = makeSchool({ language, packs, today });
    const decks = await Promise.all(
      bundle.data.decks.map((deck) => composeDeck(deck, bundleSource(bundle), library, language)),
    );
    const kinds = decks.map((deck) => (deck.ok ? deck.data.slides.map(({ kind }) => kind) : deck.error.code));
    expect(kinds[0]).toContain('profile');
    expect(kinds[1]).toContain('focus');
    expect(kinds[2]).toEqual(expect.arrayContaining(['map', 'freed', 'focus']));
    expect(kinds[3]).toContain('spread');
  });
});
