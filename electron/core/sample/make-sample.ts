import type { Language } from '@shared/domain/language';
import { listTraits } from '@shared/domain/traverse';
import { BUNDLE_FORMAT, BUNDLE_VERSION, type Bundle } from '../bundle/bundle';
import { createRandom, randomId } from './random';
import { listRoundDays } from './sample-days';
import { makeDeck } from './sample-deck';
import { makeProfileGoals } from './sample-plan';
import { makeRound, type SamplePack } from './sample-round';
import { SAMPLE_TEXTS, type SampleTexts } from './sample-texts';
import { profileVoice } from './story/profile';

export interface SampleOptions {
  language: Language;
  /** How many rounds she has answered; 0 to 20 000. */
  rounds?: number;
  /** The same seed gives the same rounds. */
  seed?: number;
  pack: SamplePack;
  today: Date;
}

/**
 * One leader's answered rounds of one instrument, in the language and country of the user, with goals and slides. What
 * she writes is about the success profile; other packs are answered near the middle.
 */
export function makeSample({ language, rounds: count = 2, seed = 1, pack, today }: SampleOptions): Bundle {
  const random = createRandom(seed);
  const texts = SAMPLE_TEXTS[language];
  const makeId = () => randomId(random);
  const rounds = listRoundDays(count, today, seed).map((begun, age) =>
    makeRound({
      pack,
      // The two newest are in the full form, those before in either.
      form: age < 2 || random.chance(0.4) ? 'full' : 'quick',
      begun,
      id: makeId(),
      voice: profileVoice(texts.notes['success-profile'] ?? {}, age, random),
      random,
    }),
  );
  const [latest, earlier] = rounds;
  const known = listTraits(pack.instrument).map(({ trait }) => trait.id);
  const actions = texts.actions['success-profile'] ?? {};
  const audience = texts.audiences['my-profile'];
  const deck = { preset: 'my-profile', compareTo: earlier, audience, minutesAfter: 0 } as const;
  return bundleOf(texts, today, {
    rounds,
    plan: { goals: makeProfileGoals({ latest, earlier, known, actions, today, makeId }) },
    decks: latest ? [makeDeck({ ...deck, id: makeId(), round: latest })] : [],
  });
}

/** What was made, as a bundle of the made-up leader's. */
export function bundleOf({ author }: SampleTexts, today: Date, data: Omit<Bundle['data'], 'settings'>): Bundle {
  return {
    format: BUNDLE_FORMAT,
    version: BUNDLE_VERSION,
    exportedAt: today.toISOString(),
    app: 'Lederspeil',
    data: { ...data, settings: { author } },
  };
}
