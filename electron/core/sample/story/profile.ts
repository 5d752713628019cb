import type { Importance, Rating } from '@shared/domain/round';
import type { Random } from '../random';
import type { ItemNotes } from '../sample-texts';
import type { Rated, Voice } from '../voice';

/** A level on the scale, and how far it has moved since the round before. */
interface Standing {
  now: number;
  change: number;
  target?: number;
  importance?: Importance;
}

/** Where she stands in each trait, and how far she has come since the round before. Traits of other packs are at 3. */
const STANDING: Readonly<Record<string, Standing>> = {
  'free-of-prestige': { now: 3.7, change: 0.1 },
  humble: { now: 3.4, change: 0.3, target: 4 },
  loyal: { now: 4.1, change: 0 },
  'build-relationships': { now: 3.8, change: 0.8, target: 4 },
  'create-structures': { now: 3.9, change: 0.2, importance: 2 },
  'analyse-results': { now: 3.1, change: -0.1, target: 4, importance: 3 },
  'influence-daily-work': { now: 3.2, change: 0.1 },
  'disturb-support-challenge': { now: 2, change: -0.2, target: 4, importance: 3 },
  'focus-on-actions': { now: 3, change: -0.8, target: 4, importance: 3 },
  'high-expectations': { now: 3.6, change: 0.2 },
  'daily-work': { now: 3.7, change: 1.3, target: 4, importance: 3 },
  'actual-results': { now: 3.1, change: 0.2, target: 4 },
};
const ELSEWHERE: Standing = { now: 3, change: 0 };

/** The leader on herself, in the success profile. `age`: 0 for the newest round, 1 for the one before it. */
export function profileVoice(notes: ItemNotes, age: number, random: Random): Voice {
  return {
    rate({ trait, item, number }): Rated {
      const standing = STANDING[trait.id] ?? ELSEWHERE;
      const step = stepNear(standing.now - Math.min(age, 2) * standing.change, number, random);
      const skips = !item.quick && standing.importance === undefined && random.chance(0.06);
      const wantsTarget = item.quick && standing.target !== undefined;
      return {
        rating: skips ? 'unknown' : step,
        importance: item.quick ? (standing.importance ?? random.pick<Importance>([1, 2, 2])) : null,
        target: wantsTarget ? Math.max(standing.target ?? step, step) : null,
      };
    },
    note({ item }, { rating }) {
      const own = notes[item.id];
      return own && rating !== 'unknown' && random.chance(0.7) ? (own[age % own.length] ?? '') : '';
    },
    detail: () => null,
  };
}

/** A step near a level. The items of a trait lie a little apart, so that their mean comes near to the level. */
export function stepNear(level: number, number: number, random: Random): NonNullable<Exclude<Rating, 'unknown'>> {
  const apart = [0, -0.4, 0.4][(number - 1) % 3] ?? 0;
  return Math.min(5, Math.max(1, Math.round(level + apart + (random.next() - 0.5) * 0.5)));
}
