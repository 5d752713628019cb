import type { PackStructure } from '@shared/content/pack';
import { periodOn } from '@shared/domain/answering';
import { idsAsked } from '@shared/domain/asked';
import type { Form } from '@shared/domain/instrument';
import type { Round } from '@shared/domain/round';
import { listItems } from '@shared/domain/traverse';
import type { Random } from './random';
import { answerAs, type Voice } from './voice';

export type SamplePack = Pick<PackStructure, 'id' | 'version' | 'instrument'>;

interface RoundSeed {
  pack: SamplePack;
  form: Form;
  begun: Date;
  id: string;
  voice: Voice;
  random: Random;
}

/** A round that the leader has answered on her own, all of it, about 25 seconds an item. */
export function makeRound({ pack, form, begun, id, voice, random }: RoundSeed): Round {
  const items = listItems(pack.instrument, form);
  const finished = new Date(begun.getTime() + items.length * 25_000).toISOString();
  return {
    id,
    packId: pack.id,
    packVersion: pack.version,
    form,
    respondent: 'me',
    period: periodOn(begun),
    title: '',
    createdAt: begun.toISOString(),
    updatedAt: finished,
    finishedAt: finished,
    position: items.at(-1)?.item.id ?? null,
    answers: Object.fromEntries(items.map((placed) => [placed.item.id, answerAs(voice, placed, random)])),
    asked: idsAsked(pack.instrument, form),
  };
}
