import { buildDeck, type DeckInput } from '@shared/deck/build';
import { PRESETS, SHOWABLE, type Show, type Showable } from '@shared/deck/document';
import { gatherMaterial } from '@shared/deck/material';
import { presets } from '@shared/deck/presets/registry';
import { EVIDENCE } from '@shared/domain/instrument';
import type { Answer, Round } from '@shared/domain/round';
import { RESPONDENTS } from '@shared/domain/vocabulary';
import { createTranslator } from '@shared/i18n/translator';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { documentOf, everythingShown } from '../../../fixtures/decks';
import { BUILT_IN, builtIn, detailOf, roundWith, teamWith } from '../../../fixtures/kinds';
import { goalFor } from '../../../fixtures/success-profile';

const { t } = await createTranslator('sv');
const deckOf = (input: DeckInput) => JSON.stringify(buildDeck(input, t));

/** A number from 0 up to `below`, the same for the same arguments. */
function draw(below: number, ...of: number[]): number {
  const mixed = of.reduce((hash, value) => Math.imul(hash ^ (value + 0x9e3779b9), 0x85ebca6b) >>> 0, 7);
  return ((mixed ^ (mixed >>> 13)) >>> 0) % below;
}

const ids = { now: 'round-of-now', earlier: 'round-earlier', other: 'round-of-others' };
const world = fc.record({
  packId: fc.constantFrom(...BUILT_IN),
  preset: fc.constantFrom(...PRESETS),
  respondent: fc.constantFrom(...RESPONDENTS),
  isClosed: fc.boolean(),
  seed: fc.nat(1_000_000),
  show: fc.record(
    Object.fromEntries(SHOWABLE.map((part) => [part, fc.boolean()])) as Record<Showable, fc.Arbitrary<boolean>>,
  ),
});
type World = typeof world extends fc.Arbitrary<infer T> ? T : never;

/** A round with everything in it; every text of the user's own begins with the word. */
function richRound(
  { packId, respondent, isClosed, seed }: World,
  patch: Partial<Round>,
  word: string,
  turn = 0,
): Round {
  const pack = builtIn(packId, 'sv');
  const team = teamWith(pack, 5, (member, index) => draw(5, seed, turn, member, index) + 1);
  const state = isClosed ? 'closed' : 'collecting';
  const answer = (index: number): Partial<Answer> => ({
    rating: draw(7, seed, turn, index) < 2 ? null : draw(5, seed, turn, index, 1) + 1,
    importance: ([null, 1, 2, 3] as const)[draw(4, seed, turn, index, 2)] ?? null,
    target: draw(3, seed, turn, index, 3) === 0 ? null : draw(5, seed, turn, index, 4) + 1,
    evidence: EVIDENCE.filter((_, place) => draw(3, seed, turn, index, place + 5) === 0),
    note: draw(2, seed, turn, index, 9) === 0 ? `${word} anteckning` : '',
  });
  return roundWith(
    pack,
    { respondent, ...(respondent === 'team' ? { team: { ...team, state } } : {}), ...patch },
    (item, index) => {
      const detail = detailOf(item, word, draw(20, seed, turn, index, 10) / 2);
      return { ...answer(index), ...(detail ? { detail } : {}) };
    },
  );
}

function inputOf(given: World, turn = 0): DeckInput {
  const side = given.packId === 'interplay' ? { side: 'employer' } : {};
  const other = given.packId === 'interplay' ? { side: 'representatives' } : {};
  const round = richRound(given, { id: ids.now, ...side }, 'EGNA', turn);
  return {
    document: documentOf(given.preset, {
      roundId: ids.now,
      compareTo: ids.earlier,
      otherSide: ids.other,
      show: given.show,
    }),
    pack: builtIn(given.packId, 'sv'),
    round,
    previous: richRound(
      given,
      { id: ids.earlier, createdAt: '2024-03-02T09:30:00.000Z', ...side },
      'FÖRRA',
      turn + 100,
    ),
    otherSide: richRound(given, { id: ids.other, ...other }, 'ANDRAS', turn + 200),
    goals: [goalFor(round, builtIn(given.packId, 'sv').instrument.dimensions[0]?.traits[0]?.id ?? '', [{}])],
    author: { name: 'Karin Sandberg', role: 'rektor', school: 'Björkängens skola' },
    language: 'sv',
  };
}

/** Every round of the input, with each answer changed. */
function mapRounds(input: DeckInput, change: (round: Round) => Round): DeckInput {
  return {
    ...input,
    round: change(input.round),
    previous: input.previous && change(input.previous),
    otherSide: input.otherSide && change(input.otherSide),
  };
}
const mapAnswers = (round: Round, change: (answer: Answer, id: string) => Answer): Round => ({
  ...round,
  answers: Object.fromEntries(Object.entries(round.answers).map(([id, answer]) => [id, change(answer, id)])),
});
const withoutDetail =
  (kind: string) =>
  (answer: Answer): Answer => {
    const { detail, ...rest } = answer;
    return detail && detail.kind !== kind ? answer : rest;
  };

/** What isn't ticked can't be told from the deck: with anything else in its place, the deck is the same. */
function neverTold(
  show: Partial<Show>,
  replace: (input: DeckInput, other: DeckInput) => DeckInput,
  of: fc.Arbitrary<World> = world,
) {
  fc.assert(
    fc.property(of, (given) => {
      const ticked = { ...given, show: { ...given.show, ...show } };
      const input = inputOf(ticked);
      expect(deckOf(replace(input, inputOf(ticked, 1)))).toBe(deckOf(input));
    }),
    { numRuns: 150 },
  );
}

describe('of any instrument, whoever has answered, what is not ticked is nowhere in the deck', () => {
  it('values: the leader’s, a team’s, the other party’s, and how goals are carried', () => {
    neverTold({ scores: false }, (input, other) => {
      const values = (round: Round, from: Round | null): Round => ({
        ...mapAnswers(round, (answer, id) => {
          const { rating, importance, target } = from?.answers[id] ?? answer;
          const { detail } = answer;
          const carried = detail?.kind === 'goals' ? from?.answers[id]?.detail : detail;
          return { ...answer, rating, importance, target, ...(carried ? { detail: withTexts(carried, detail) } : {}) };
        }),
        ...(from?.team ? { team: from.team } : {}),
      });
      return {
        ...input,
        round: values(input.round, other.round),
        previous: input.previous && values(input.previous, other.previous),
        otherSide: input.otherSide && values(input.otherSide, other.otherSide),
      };
    });
  });

  it('how goals are carried, beside the goals themselves', () => {
    const ours = world.map((given) => ({ ...given, packId: 'four-perspectives', preset: 'our-picture' }) as const);
    const withoutCarried = (answer: Answer): Answer => {
      if (answer.detail?.kind !== 'goals') return answer;
      return { ...answer, detail: withTexts({ kind: 'goals', goals: [] }, answer.detail) };
    };
    const replace = (input: DeckInput) => mapRounds(input, (round) => mapAnswers(round, withoutCarried));
    neverTold({ goals: true, scores: false }, replace, ours);
    const teams = ours.map((given) => ({ ...given, respondent: 'team', isClosed: true }) as const);
    neverTold({ goals: true, own: false }, replace, teams);
  });

  it('asks, their owners and their hours', () => {
    neverTold({ asks: false }, (input) => mapRounds(input, (round) => mapAnswers(round, withoutDetail('support'))));
  });

  it('the week', () => {
    neverTold({ week: false }, (input) => mapRounds(input, (round) => mapAnswers(round, withoutDetail('week'))));
  });

  it('the year’s goals', () => {
    neverTold({ goals: false }, (input) => mapRounds(input, (round) => mapAnswers(round, withoutDetail('goals'))));
  });

  it('what exists and what is missing, and how many are led: no deck tells them', () => {
    neverTold({}, (input) =>
      mapRounds(input, (round) =>
        mapAnswers(round, (answer) => {
          const { detail, ...rest } = answer;
          if (detail?.kind === 'support') return { ...rest, detail: { ...detail, today: 'annat', missing: '' } };
          return detail?.kind === 'count' ? rest : answer;
        }),
      ),
    );
  });

  it('notes and answers to open questions', () => {
    neverTold({ notes: false }, (input) =>
      mapRounds(input, (round) => mapAnswers(round, (answer) => ({ ...answer, note: 'annat' }))),
    );
  });

  it('the leader’s own ratings, targets, importance, notes and evidence beside a team’s', () => {
    const teams = world.map((given) => ({ ...given, respondent: 'team' as const }));
    neverTold(
      { own: false },
      (input, other) =>
        mapRounds(input, (round) =>
          mapAnswers(round, (answer, id) => {
            const { rating, importance, target, note, evidence } = other.round.answers[id] ?? answer;
            return { ...answer, rating, importance, target, note, evidence };
          }),
        ),
      teams,
    );
  });

  it('the other party’s answers, in any deck but the one of both', () => {
    neverTold(
      {},
      (input, other) => ({ ...input, otherSide: other.otherSide }),
      world.filter(({ preset }) => preset !== 'reactive-to-proactive'),
    );
    neverTold({ scores: false, notes: false }, (input) => ({ ...input, otherSide: null }));
    for (const preset of PRESETS) {
      const input = inputOf({
        packId: 'interplay',
        preset,
        respondent: 'me',
        isClosed: true,
        seed: 1,
        show: everythingShown,
      });
      const { otherSide } = gatherMaterial(input, presets[preset], t);
      expect(otherSide?.side).toBe(preset === 'reactive-to-proactive' ? 'representatives' : undefined);
    }
  });

  it('user text, wherever it was written', () => {
    fc.assert(
      fc.property(world, (given) => {
        const { asks, notes, goals } = given.show;
        const deck = deckOf(inputOf(given));
        if (!asks && !notes && !goals) expect(deck).not.toMatch(/EGNA|FÖRRA|ANDRAS/);
        expect(deck).not.toMatch(/FÖRRA|FINNS|SAKNAS/);
      }),
      { numRuns: 150 },
    );
  });
});

describe('a round that may not be shown', () => {
  it('gives nothing while the team is answering, and nothing that was answered for another leader', () => {
    const silent = world.map((given) => ({
      ...given,
      respondent: given.seed % 2 === 0 ? ('team' as const) : ('member' as const),
      isClosed: false,
    }));
    fc.assert(
      fc.property(silent, (given) => {
        const { slides } = buildDeck(inputOf(given), t);
        expect(slides.map(({ id }) => id)).toEqual(['title']);
        expect(deckOf(inputOf(given, 1))).toBe(deckOf(inputOf(given)));
      }),
      { numRuns: 100 },
    );
  });

  it('is not compared with, nor set beside another', () => {
    const collecting = (round: Round | null): Round | null =>
      round?.team ? { ...round, team: { ...round.team, state: 'collecting' } } : round;
    const teams = world.map((given) => ({ ...given, respondent: 'team' as const, isClosed: true }));
    fc.assert(
      fc.property(teams, (given) => {
        const input = inputOf(given);
        const beside = { previous: collecting(input.previous), otherSide: collecting(input.otherSide) };
        expect(deckOf({ ...input, ...beside })).toBe(deckOf({ ...input, previous: null, otherSide: null }));
      }),
      { numRuns: 100 },
    );
  });
});

/** The goals of the first with the texts of the second: only how they are carried is another. */
function withTexts(detail: NonNullable<Answer['detail']>, texts: Answer['detail']): NonNullable<Answer['detail']> {
  if (detail.kind !== 'goals' || texts?.kind !== 'goals') return detail;
  return {
    ...texts,
    goals: texts.goals.map((goal, index) => ({ ...goal, carried: detail.goals[index]?.carried ?? {} })),
  };
}
