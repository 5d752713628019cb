import { type RoundResult, type TraitResult, traitsOf } from './comparison';

/** Where no target was set, distance is measured to "often". */
export const ASSUMED_TARGET = 4;

export interface Proposal {
  trait: TraitResult;
  /** Steps left to the target (or to {@link ASSUMED_TARGET}); 0 when reached. */
  gap: number;
  /** Importance 1 to 3 (2 when not given) times the gap. Orders the list; never shown. */
  weight: number;
}

/** Traits with a score, those first that matter most and lie furthest from the target. Equal weights keep the pack's order. */
export function proposeFocus(result: RoundResult): Proposal[] {
  return traitsOf(result)
    .filter((trait) => trait.score !== null)
    .map((trait) => {
      const gap = Math.max(0, (trait.target ?? ASSUMED_TARGET) - (trait.score ?? 0));
      return { trait, gap, weight: (trait.importance ?? 2) * gap };
    })
    .sort((a, b) => b.weight - a.weight);
}

/** The trait with the longest way to a target that the leader has set herself; null when none has one, or all are within half a step. */
export function furthestFromTarget(result: RoundResult): TraitResult | null {
  let furthest: { trait: TraitResult; gap: number } | null = null;
  for (const trait of traitsOf(result)) {
    if (trait.score === null || trait.target === null) continue;
    const gap = trait.target - trait.score;
    if (gap >= 0.5 && (furthest === null || gap > furthest.gap)) furthest = { trait, gap };
  }
  return furthest?.trait ?? null;
}
