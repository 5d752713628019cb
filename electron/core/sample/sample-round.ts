import { periodOn } from '@shared/domain/answering';
import { EVIDENCE, type Evidence, type Form } from '@shared/domain/instrument';
import type { Answer, Importance, Rating, Round } from '@shared/domain/round';
import { listItems, type PlacedItem } from '@shared/domain/traverse';
import type { SampleOptions } from './make-sample';
import type { Random } from './random';
import type { SampleTexts } from './sample-texts';

interface RoundSeed {
  pack: SampleOptions['pack'];
  texts: SampleTexts;
  begun: Date;
  /** 0 for the newest round, 1 for the one before it. */
  age: number;
  id: string;
  random: Random;
}

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
  'create-structures': { now: 3.9, change: 0.2 },
  'analyse-results': { now: 3.1, change: -0.1, target: 4, importance: 3 },
  'influence-daily-work': { now: 3.2, change: 0.1 },
  'disturb-support-challenge': { now: 2, change: -0.2, target: 4, importance: 3 },
  'focus-on-actions': { now: 3, change: -0.8, target: 4, importance: 3 },
  'high-expectations': { now: 3.6, change: 0.2 },
  'daily-work': { now: 3.7, change: 1.3, target: 4, importance: 3 },
  'actual-results': { now: 3.1, change: 0.2, target: 4 },
};
const ELSEWHERE: Standing = { now: 3, change: 0 };

/** One answered round. The two newest are in the full form, those before in either. */
export function makeRound({ pack, texts, begun, age, id, random }: RoundSeed): Round {
  const form: Form = age < 2 || random.chance(0.4) ? 'full' : 'quick';
  const items = listItems(pack.instrument, form);
  const finished = new Date(begun.getTime() + items.length * 25_000);
  return {
    id,
    packId: pack.id,
    packVersion: pack.version,
    form,
    respondent: 'me',
    period: periodOn(begun),
    title: '',
    createdAt: begun.toISOString(),
    updatedAt: finished.toISOString(),
    finishedAt: finished.toISOString(),
    position: items.at(-1)?.item.id ?? null,
    answers: Object.fromEntries(items.map((placed) => [placed.item.id, makeAnswer(placed, texts, age, random)])),
  };
}

function makeAnswer({ trait, item, number }: PlacedItem, texts: SampleTexts, age: number, random: Random): Answer {
  const standing = STANDING[trait.id] ?? ELSEWHERE;
  const level = standing.now - Math.min(age, 2) * standing.change;
  // The items of a trait lie a little apart, so that their mean comes near to where she stands.
  const apart = [0, -0.4, 0.4][(number - 1) % 3] ?? 0;
  const step = Math.min(5, Math.max(1, Math.round(level + apart + (random.next() - 0.5) * 0.5))) as 1 | 2 | 3 | 4 | 5;
  const skips = !item.quick && standing.importance === undefined && random.chance(0.06);
  const rating: Rating = skips ? 'unknown' : step;
  const notes = texts.notes[item.id];
  const wantsTarget = item.quick && standing.target !== undefined;
  return {
    evidence: pickEvidence(random),
    rating,
    importance: item.quick ? (standing.importance ?? random.pick<Importance>([1, 2, 2])) : null,
    target: wantsTarget ? Math.max(standing.target ?? step, step) : null,
    note: notes && rating !== 'unknown' && random.chance(0.7) ? (notes[age % notes.length] ?? '') : '',
  };
}

function pickEvidence(random: Random): Evidence[] {
  const first = random.pick<Evidence>(['memory', 'memory', 'told', 'observed', 'document']);
  const second = random.chance(0.3) ? random.pick<Evidence>(['told', 'observed', 'document']) : first;
  return EVIDENCE.filter((source) => source === first || source === second);
}
