import { closeTeam, newTeam, takeIn } from '@shared/domain/collecting';
import type { Form, Instrument } from '@shared/domain/instrument';
import { isRated } from '@shared/domain/item-rules';
import type { Importance } from '@shared/domain/round';
import type { MemberAnswers, Team } from '@shared/domain/team';
import { listItems } from '@shared/domain/traverse';
import { DEFAULT_THRESHOLD } from '@shared/domain/vocabulary';
import type { Random } from './random';
import { stepNear } from './story/profile';
import { SEEN, SEEN_ELSEWHERE } from './story/team';

export interface TeamSeed {
  instrument: Instrument;
  form: Form;
  /** How many have answered. */
  members: number;
  isClosed: boolean;
  /** 0 for the newest round, 1 for the one before it. */
  age: 0 | 1;
  random: Random;
}

/** A team whose members have answered one by one, through the same door as a real one. */
export function makeTeam({ instrument, form, members, isClosed, age, random }: TeamSeed): Team {
  const collected = Array.from({ length: members }, (_, member) => member).reduce<Team>((team, member) => {
    const answers = answersOf(instrument, form, member / Math.max(1, members - 1), age, random);
    return takeIn(team, instrument, form, answers) ?? team;
  }, newTeam(DEFAULT_THRESHOLD));
  return isClosed ? (closeTeam(collected) ?? collected) : collected;
}

/** `place`: where among the others the member lies, from 0 for the lowest to 1 for the highest. */
function answersOf(instrument: Instrument, form: Form, place: number, age: 0 | 1, random: Random): MemberAnswers {
  return Object.fromEntries(
    listItems(instrument, form)
      .filter(({ item }) => isRated(item))
      .map(({ trait, item, number }) => {
        const seen = SEEN[trait.id] ?? SEEN_ELSEWHERE;
        const level = (age === 0 ? seen.now : seen.before) + (place * 2 - 1) * seen.apart;
        const rating = random.chance(0.03) ? ('unknown' as const) : stepNear(level, number, random);
        const importance = item.quick ? random.pick<NonNullable<Importance>>([1, 2, 2, 3]) : null;
        return [item.id, { rating, importance }];
      }),
  );
}
