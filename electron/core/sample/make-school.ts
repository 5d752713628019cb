import type { Language } from '@shared/domain/language';
import type { Round } from '@shared/domain/round';
import { listTraits } from '@shared/domain/traverse';
import type { Bundle } from '../bundle/bundle';
import { bundleOf } from './make-sample';
import { createRandom, type Random, randomId } from './random';
import { listDays } from './sample-days';
import { makeDeck } from './sample-deck';
import { makeGoal, makeProfileGoals } from './sample-plan';
import { makeRound, type SamplePack } from './sample-round';
import { makeTeam } from './sample-team';
import { SAMPLE_TEXTS, type SampleTexts } from './sample-texts';
import { DECKS, GOALS, type PlannedRound, ROUNDS, type RoundName } from './story/school';
import { voiceOf } from './story/voices';

export interface SchoolOptions {
  language: Language;
  /** The same seed gives the same school. */
  seed?: number;
  /** The built-in packs. Rounds of packs that aren't here are left out, with what hangs on them. */
  packs: readonly SamplePack[];
  today: Date;
}

type Rounds = ReadonlyMap<RoundName, Round>;

/**
 * A made-up school in the language and country of the user: every built-in instrument answered twice, teams that have
 * answered and one that is answering, goals and slides.
 */
export function makeSchool({ language, seed = 1, packs, today }: SchoolOptions): Bundle {
  const random = createRandom(seed);
  const texts = SAMPLE_TEXTS[language];
  const makeId = () => randomId(random);
  const days = listDays(
    ROUNDS.map(({ daysAgo }) => daysAgo),
    today,
    random,
  );
  const rounds: Rounds = new Map(
    ROUNDS.flatMap((planned, place) => {
      const pack = packs.find(({ id }) => id === planned.packId);
      const begun = days[place];
      return pack && begun ? [[planned.name, answer({ planned, pack, begun, texts, random, makeId })] as const] : [];
    }),
  );
  const profile = packs.find(({ id }) => id === 'success-profile');
  const profileGoals = makeProfileGoals({
    latest: rounds.get('profile'),
    earlier: rounds.get('profile-before'),
    known: profile ? listTraits(profile.instrument).map(({ trait }) => trait.id) : [],
    actions: texts.actions['success-profile'] ?? {},
    today,
    makeId,
  });
  return bundleOf(texts, today, {
    rounds: [...rounds.values()],
    plan: { goals: [...profileGoals, ...makeOtherGoals(rounds, texts, today, makeId)] },
    decks: DECKS.flatMap(({ preset, round, compareTo, minutesAfter }) => {
      const about = rounds.get(round);
      const [id, audience] = [makeId(), texts.audiences[preset]];
      return about
        ? [makeDeck({ id, preset, round: about, compareTo: rounds.get(compareTo), audience, minutesAfter })]
        : [];
    }),
  });
}

interface Answering {
  planned: PlannedRound;
  pack: SamplePack;
  begun: Date;
  texts: SampleTexts;
  random: Random;
  makeId: () => string;
}

function answer({ planned, pack, begun, texts, random, makeId }: Answering): Round {
  const { respondent, side, present, title, team, age } = planned;
  const voice = voiceOf({ planned, texts, random, makeId });
  const round = makeRound({ pack, form: 'full', begun, id: makeId(), voice, random });
  return {
    ...round,
    respondent,
    title: title === undefined ? '' : texts.titles[title],
    ...(side === undefined ? {} : { side }),
    ...(present === undefined ? {} : { present }),
    ...(team === undefined ? {} : answeredByTeam(round, { ...team, age, pack, random })),
  };
}

/** What a team adds to the leader's own round; it tells no more than the day on which someone answered. */
function answeredByTeam(
  { form, updatedAt }: Round,
  { pack, ...team }: Pick<Answering, 'pack' | 'random'> & NonNullable<PlannedRound['team']> & { age: 0 | 1 },
): Pick<Round, 'team' | 'updatedAt'> {
  const day = updatedAt.slice(0, 10);
  return {
    updatedAt: `${day}T00:00:00.000Z`,
    team: makeTeam({ instrument: pack.instrument, form, ...team }),
  };
}

function makeOtherGoals(rounds: Rounds, texts: SampleTexts, today: Date, makeId: () => string) {
  return GOALS.flatMap(({ round: name, traitId, daysToFollowUp }) => {
    const round = rounds.get(name);
    if (round === undefined) return [];
    const actions = texts.actions[round.packId]?.[traitId] ?? [];
    const days = daysToFollowUp === null ? null : (place: number) => daysToFollowUp[place] ?? 7;
    return [makeGoal({ round, traitId, actions, daysToFollowUp: days, today, makeId })];
  });
}
