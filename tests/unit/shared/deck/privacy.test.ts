import { buildDeck, type DeckInput } from '@shared/deck/build';
import { PRESETS, SHOWABLE, type Show, type Showable } from '@shared/deck/document';
import { EVIDENCE } from '@shared/domain/instrument';
import type { Goal } from '@shared/domain/plan';
import type { Answer, Round } from '@shared/domain/round';
import { listTraits } from '@shared/domain/traverse';
import { createTranslator } from '@shared/i18n/translator';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { karinsInput } from '../../../fixtures/decks';
import { goalFor, roundOf, successProfile } from '../../../fixtures/success-profile';

const { t } = await createTranslator('sv');
const pack = successProfile('sv');
const traitIds = listTraits(pack.instrument).map(({ trait }) => trait.id);
const deckOf = (input: DeckInput) => JSON.stringify(buildDeck(input, t));

const step = fc.integer({ min: 1, max: 5 });
const answer: fc.Arbitrary<Answer> = fc.record({
  rating: fc.oneof(step, fc.constant('unknown' as const), fc.constant(null)),
  importance: fc.constantFrom(1, 2, 3, null),
  target: fc.option(step),
  evidence: fc.subarray([...EVIDENCE]),
  note: fc.constantFrom('', 'HEMLIG anteckning\nom Ylva', 'HEMLIG igen'),
});
const answers = fc.array(answer, { minLength: 36, maxLength: 36 });
const round = (given: Answer[], id: string, day: string) =>
  roundOf(pack, id, day, (trait, item) => given[trait * 3 + item] ?? {});
const nowRound = answers.map((given) => round(given, 'karin-november-25', '2025-11-12T09:30:00.000Z'));
const earlierRound = answers.map((given) => round(given, 'karin-maj-2025', '2024-03-02T09:30:00.000Z'));
const chosen = fc.subarray(traitIds, { maxLength: 3 });
const goalsOf = (ids: string[], of: Round, word = ''): Goal[] =>
  ids.map((id) => goalFor(of, id, [{ ifText: `någon ${word}`, thenText: `gör jag ${word}`, sharedWith: word }]));
const show: fc.Arbitrary<Show> = fc.record(
  Object.fromEntries(SHOWABLE.map((part) => [part, fc.boolean()])) as Record<Showable, fc.Arbitrary<boolean>>,
);

const world = fc.record({
  now: nowRound,
  earlier: earlierRound,
  ids: chosen,
  show,
  preset: fc.constantFrom(...PRESETS),
});
type World = typeof world extends fc.Arbitrary<infer T> ? T : never;
const inputOf = ({ now, earlier, ids, show: ticked, preset }: World): DeckInput => ({
  ...karinsInput(preset, { show: ticked }),
  round: now,
  previous: earlier,
  goals: goalsOf(ids, now, 'PLANERAT'),
});

/** The answers with some parts taken from others. */
function mix(own: Round, other: Round, parts: (keyof Answer)[]): Round {
  const mixed = Object.entries(own.answers).map(([id, given]) => {
    const from = other.answers[id] ?? given;
    return [id, { ...given, ...Object.fromEntries(parts.map((part) => [part, from[part]])) }];
  });
  return { ...own, answers: Object.fromEntries(mixed) };
}

/** What isn't ticked can't be told from the deck: with anything else in its place, the deck is the same. */
function neverTold(part: Showable, replace: (input: DeckInput, other: World) => DeckInput) {
  fc.assert(
    fc.property(world, world, (given, other) => {
      const ticked = { ...given.show, [part]: false };
      const input = inputOf({ ...given, show: ticked });
      expect(deckOf(replace(input, other))).toBe(deckOf(input));
    }),
    { numRuns: 60 },
  );
}

describe('what is not ticked is nowhere in the deck', () => {
  it('scores, importance and targets', () => {
    neverTold('scores', (input, other) => ({
      ...input,
      round: mix(input.round, other.now, ['rating', 'importance', 'target']),
      previous: other.earlier,
    }));
  });

  it('the earlier round', () => {
    neverTold('previous', (input, other) => ({ ...input, previous: other.ids.length > 1 ? null : other.earlier }));
  });

  it('targets', () => {
    neverTold('targets', (input, other) => ({ ...input, round: mix(input.round, other.now, ['target']) }));
    const none = roundOf(pack, 'no-targets', '2025-11-12T09:30:00.000Z', () => ({}));
    neverTold('targets', (input) => ({ ...input, round: mix(input.round, none, ['target']) }));
  });

  it('notes', () => {
    neverTold('notes', (input, other) => ({ ...input, round: mix(input.round, other.now, ['note']) }));
  });

  it('evidence', () => {
    neverTold('evidence', (input, other) => ({ ...input, round: mix(input.round, other.now, ['evidence']) }));
  });

  it('the plan', () => {
    neverTold('plan', (input) => ({
      ...input,
      goals: input.goals.map((goal) => ({ ...goal, actions: [] })),
    }));
  });

  it('what is chosen, when the plan doesn’t tell it either', () => {
    fc.assert(
      fc.property(world, chosen, (given, others) => {
        const input = inputOf({ ...given, show: { ...given.show, focus: false, plan: false } });
        expect(deckOf({ ...input, goals: goalsOf(others, input.round) })).toBe(deckOf(input));
      }),
      { numRuns: 60 },
    );
  });

  it('user text, wherever it was written', () => {
    fc.assert(
      fc.property(world, (given) => {
        const deck = deckOf(inputOf(given));
        if (!given.show.notes || given.preset === 'what-i-work-on') expect(deck).not.toContain('HEMLIG');
        if (!given.show.plan) expect(deck).not.toContain('PLANERAT');
      }),
    );
  });
});

describe('the staff meeting’s deck', () => {
  it('tells nothing of scores, the earlier round, notes or evidence, whatever is ticked', () => {
    fc.assert(
      fc.property(world, world, (given, other) => {
        const input = inputOf({ ...given, preset: 'what-i-work-on' });
        const changed = { ...input, round: { ...other.now, id: input.round.id }, previous: other.earlier };
        expect(deckOf(changed)).toBe(deckOf(input));
      }),
      { numRuns: 60 },
    );
  });

  it('tells nothing by the order in which things were chosen', () => {
    fc.assert(
      fc.property(world, (given) => {
        const input = inputOf({ ...given, preset: 'what-i-work-on' });
        expect(deckOf({ ...input, goals: input.goals.toReversed() })).toBe(deckOf(input));
      }),
      { numRuns: 60 },
    );
  });
});
