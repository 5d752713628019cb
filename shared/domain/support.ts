import { answerTo } from './answering';
import type { SupportDetail } from './detail';
import type { Instrument } from './instrument';
import type { Answer, Round } from './round';
import { scoreRound } from './scoring';
import { teamResult } from './team-result';
import { itemsOf, listTraits } from './traverse';

/** The four fields of the map: works × matters. */
export const FIELDS = ['fix-first', 'keep', 'watch', 'simplify'] as const;
export type Field = (typeof FIELDS)[number];

/** From here up, on the scale of five, a support works well. */
export const WORKS_WELL = 3.5;
/** From here up, on the scale of three, it matters much. */
export const MATTERS_MUCH = 2.5;

export interface SupportArea {
  traitId: string;
  dimensionId: string;
  itemId: string;
  /** Place in the pack, from 1: ties the mark on the map to the table. */
  number: number;
  /** How well it works, 1 to 5. */
  quality: number | null;
  /** How much it matters for the leader's time, 1 to 3. */
  importance: number | null;
  /** Null while either is missing. */
  field: Field | null;
  detail: SupportDetail;
}

export const EMPTY_SUPPORT: SupportDetail = {
  kind: 'support',
  today: '',
  missing: '',
  owner: '',
  ask: '',
  hours: null,
};

export function supportDetail(answer: Pick<Answer, 'detail'>): SupportDetail {
  return answer.detail?.kind === 'support' ? answer.detail : EMPTY_SUPPORT;
}

export function fieldOf(quality: number, importance: number): Field {
  const works = quality >= WORKS_WELL;
  if (importance >= MATTERS_MUCH) return works ? 'keep' : 'fix-first';
  return works ? 'simplify' : 'watch';
}

/** The areas of support in the pack's order; `voice` says whether the leader's own answers or the team's place them. */
export function supportAreas(
  instrument: Instrument,
  round: Pick<Round, 'id' | 'createdAt' | 'form' | 'answers' | 'team'>,
  voice: 'own' | 'team',
): SupportArea[] {
  const own = new Map(
    scoreRound(instrument, round).dimensions.flatMap(({ traits }) => traits.map((t) => [t.traitId, t])),
  );
  const team = new Map((teamResult(instrument, round, null)?.traits ?? []).map((t) => [t.traitId, t]));
  const places = voice === 'own' ? own : team;
  return listTraits(instrument).flatMap(({ dimension, trait }, index) => {
    const item = itemsOf(trait, round.form).find(({ kind }) => kind === 'support');
    if (item === undefined) return [];
    const quality = places.get(trait.id)?.score ?? null;
    const importance = places.get(trait.id)?.importance ?? null;
    return [
      {
        traitId: trait.id,
        dimensionId: dimension.id,
        itemId: item.id,
        number: index + 1,
        quality,
        importance,
        field: quality === null || importance === null ? null : fieldOf(quality, importance),
        detail: supportDetail(answerTo(round, item.id)),
      },
    ];
  });
}

/** Hours a week that all asks together would free for pedagogical leadership. */
export function hoursFreed(areas: readonly SupportArea[]): number {
  return areas.reduce((sum, { detail }) => sum + (detail.hours ?? 0), 0);
}

export interface AsksOfOwner {
  /** As first written; empty where no owner was named. */
  owner: string;
  asks: SupportArea[];
  hours: number;
}

/** Areas with an ask, by owner, most hours first; those without an owner last. Spelling differences in case don't part an owner. */
export function asksByOwner(areas: readonly SupportArea[]): AsksOfOwner[] {
  const groups = new Map<string, AsksOfOwner>();
  for (const area of areas.filter(({ detail }) => detail.ask.trim() !== '')) {
    const owner = area.detail.owner.trim();
    const key = owner.toLocaleLowerCase();
    const group = groups.get(key) ?? { owner, asks: [], hours: 0 };
    groups.set(key, { ...group, asks: [...group.asks, area], hours: group.hours + (area.detail.hours ?? 0) });
  }
  return [...groups.values()].sort((a, b) => Number(a.owner === '') - Number(b.owner === '') || b.hours - a.hours);
}
