import type { ItemKind } from '@shared/domain/instrument';
import type { ComponentType } from 'react';
import type { Scene } from '../scene';
import { CountSection, TextSection } from './answer-sections';
import { AsksSection } from './asks-section';
import { BoardSection } from './board-section';
import { WeekSection } from './week-section';

export interface KindProps {
  scene: Scene;
  /** Room in px of the column, and the user's text size (1 for 100 %). */
  textScale: number;
}

/** What a kind of item adds to the page of results, beside what all have. */
interface KindSections {
  /** Beside the picture. */
  Beside?: ComponentType<KindProps>;
  /** Under the picture. */
  Below?: ComponentType<KindProps>;
}

/** One entry a kind: a new one doesn't compile until it is here. */
export const KIND_SECTIONS: Record<ItemKind, KindSections> = {
  rating: {},
  polarity: {},
  support: { Beside: AsksSection },
  goals: { Below: BoardSection },
  week: { Below: WeekSection },
  count: { Below: CountSection },
  text: { Below: TextSection },
};
