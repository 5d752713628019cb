import type { PackStructure } from '@shared/content/pack';
import { DEFAULT_SHOW, type DeckDocument } from '@shared/deck/document';
import type { Language } from '@shared/domain/language';
import type { Goal, Plan } from '@shared/domain/plan';
import type { Round } from '@shared/domain/round';
import { BUNDLE_FORMAT, BUNDLE_VERSION, type Bundle } from '../bundle/bundle';
import { createRandom, type Random } from './random';
import { dayAfter, listRoundDays } from './sample-days';
import { makeRound } from './sample-round';
import { SAMPLE_TEXTS, type SampleTexts } from './sample-texts';

export interface SampleOptions {
  language: Language;
  /** How many rounds she has answered; 0 to 20 000. */
  rounds?: number;
  /** The same seed gives the same school. */
  seed?: number;
  pack: Pick<PackStructure, 'id' | 'version' | 'instrument'>;
  today: Date;
}

/** What she works on now, and what she worked on after the round before. */
const CHOSEN_NOW = ['disturb-support-challenge', 'focus-on-actions', 'analyse-results'];
const CHOSEN_BEFORE = ['daily-work', 'build-relationships'];

/** A made-up school with answered rounds, goals and slides, in the language and country of the user. */
export function makeSample({ language, rounds: count = 2, seed = 1, pack, today }: SampleOptions): Bundle {
  const random = createRandom(seed);
  const texts = SAMPLE_TEXTS[language];
  const makeId = () => randomId(random);
  const rounds = listRoundDays(count, today, seed).map((begun, age) =>
    makeRound({ pack, texts, begun, age, id: makeId(), random }),
  );
  return {
    format: BUNDLE_FORMAT,
    version: BUNDLE_VERSION,
    exportedAt: today.toISOString(),
    app: 'Lederspeil',
    data: {
      rounds,
      plan: makePlan(rounds, texts, pack, today, makeId),
      decks: makeDecks(rounds, texts, makeId),
      settings: { author: texts.author },
    },
  };
}

function makePlan(
  [latest, earlier]: Round[],
  texts: SampleTexts,
  pack: SampleOptions['pack'],
  today: Date,
  makeId: () => string,
): Plan {
  const known = pack.instrument.dimensions.flatMap((dimension) => dimension.traits.map((trait) => trait.id));
  const goalsOf = (round: Round, traitIds: readonly string[], done: boolean): Goal[] =>
    traitIds
      .filter((traitId) => known.includes(traitId))
      .map((traitId, at) => ({
        id: makeId(),
        roundId: round.id,
        packId: pack.id,
        traitId,
        status: 'chosen',
        createdAt: round.finishedAt ?? round.createdAt,
        actions: (texts.actions[traitId] ?? []).map((action, index) => ({
          id: makeId(),
          ...action,
          followUp: done ? dayAfter(new Date(round.createdAt), 28) : dayAfter(today, daysToFollowUp(at, index)),
          done,
        })),
      }));
  return {
    goals: [
      ...(earlier ? goalsOf(earlier, CHOSEN_BEFORE, true) : []),
      ...(latest ? goalsOf(latest, CHOSEN_NOW, false) : []),
    ],
  };
}

/** The very first action is three days late, so that Start shows what that looks like; the others are still to come. */
function daysToFollowUp(goal: number, action: number): number {
  return goal === 0 && action === 0 ? -3 : 3 + goal * 5 + action * 9;
}

function makeDecks([latest, earlier]: Round[], texts: SampleTexts, makeId: () => string): DeckDocument[] {
  if (!latest) return [];
  return [
    {
      id: makeId(),
      preset: 'my-profile',
      roundId: latest.id,
      compareTo: earlier?.id ?? null,
      audience: texts.audience,
      show: DEFAULT_SHOW,
      order: [],
      hidden: [],
      edits: {},
      createdAt: latest.updatedAt,
      updatedAt: latest.updatedAt,
    },
  ];
}

/** In the form of a record id; unlike one, the same for the same seed. */
function randomId(random: Random): string {
  const alphabet = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789';
  return Array.from({ length: 21 }, () => alphabet.charAt(random.below(alphabet.length))).join('');
}
