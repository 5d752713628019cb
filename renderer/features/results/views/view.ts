import type { PictureInput } from '@shared/deck/picture';
import type { ComponentType } from 'react';
import type { Scene } from '../scene';

/** The ways to look at a result. */
export const VIEWS = ['sides', 'spread', 'map', 'dots', 'changes', 'radar', 'table'] as const;
export type View = (typeof VIEWS)[number];

export interface ViewProps {
  scene: Scene;
  input: PictureInput;
  /** Room in px, and the user's text size (1 for 100 %). */
  width: number;
  textScale: number;
  /** A trait in the picture was pressed. */
  onOpen: (traitId: string) => void;
}

export interface ViewEntry {
  /** Whether a result has anything for this view. */
  isOffered(scene: Scene): boolean;
  Picture: ComponentType<ViewProps>;
}
