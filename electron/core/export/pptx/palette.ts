import type { Mark } from '@shared/domain/instrument';

/** The light theme of the design tokens; decks always use it. */
export const THEME = {
  dk1: '1E1B16',
  lt1: 'FBF9F4',
  dk2: '565047',
  lt2: 'F3EFE7',
  accent1: 'B57505',
  accent2: '258B93',
  accent3: 'AB331F',
  accent4: '77387A',
  accent5: '1D3D10',
  accent6: '243BB2',
  hlink: '243BB2',
  folHlink: '243BB2',
} as const;

/** Colours by role. Theme names follow the deck's theme when the user changes it; the rest have no place in a theme. */
export const COLOR = {
  ink: 'tx1',
  ink2: 'tx2',
  ink3: '686156',
  sheet: 'bg1',
  paper: 'bg2',
  line: 'D5CCBD',
  marked: 'E8E2D6',
  edge: '7F7668',
} as const;

interface MarkLook {
  /** Fill of the mark, 3:1 on paper. */
  fill: string;
  /** Half the fill, half paper: where a program can't draw a hollow mark. */
  tint: string;
  /** Colour of the dimension's word, 4.5:1 on paper. */
  ink: string;
  /** The shape on a slide, as DrawingML names it. */
  shape: 'ellipse' | 'rect' | 'triangle' | 'diamond' | 'plus';
  /** Side of the shape beside a circle of diameter 1, so that all five look equally large. */
  scale: { w: number; h: number };
}

export const MARK_LOOK: Record<Mark, MarkLook> = {
  circle: { fill: 'accent1', tint: 'D4B276', ink: '7A4C02', shape: 'ellipse', scale: { w: 1, h: 1 } },
  square: { fill: 'accent2', tint: '8CBDBD', ink: '075E66', shape: 'rect', scale: { w: 0.9, h: 0.9 } },
  triangle: { fill: 'accent3', tint: 'CF9183', ink: '952C1A', shape: 'triangle', scale: { w: 1.21, h: 1.06 } },
  diamond: { fill: 'accent4', tint: 'B594B1', ink: '672C6A', shape: 'diamond', scale: { w: 1.26, h: 1.26 } },
  plus: { fill: 'accent5', tint: '88967C', ink: '1D3D10', shape: 'plus', scale: { w: 1.16, h: 1.16 } },
};

/** How far the plus's corners are cut in, in parts of its side: arms 38 % wide. */
export const PLUS_INSET = 0.31;
