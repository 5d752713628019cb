/**
 * Slides are drawn in the px of the design reference: 1280 × 720 px is 13.333 × 7.5 in, so 96 px make an inch,
 * 1 px is 0.75 pt and 9 525 EMU.
 */
export interface Box {
  x: number;
  y: number;
  w: number;
  h: number;
}

export const PAGE = { width: 1280, height: 720, left: 64, right: 1216, top: 146, bottom: 660 } as const;
export const PAGE_WIDTH = PAGE.right - PAGE.left;

/** The smallest type that is chosen freely: 12 pt. Only text that no slide could hold goes below. */
export const SMALLEST = 16;

export function inches(px: number): number {
  return px / 96;
}

export function points(px: number): number {
  return px * 0.75;
}

export function emu(px: number): number {
  return Math.round(px * 9525);
}

/** Type size as OOXML has it, in hundredths of a point; never under the 1 pt that the format allows. */
export function typeSize(px: number): number {
  return Math.max(100, Math.round(points(px) * 100));
}

/** Where the fixed parts of each layout stand, and in what size. */
export const LAYOUTS = {
  content: { title: { x: 64, y: 52, w: 1152, h: 90 }, size: 36, anchor: 't' },
  title: { title: { x: 64, y: 44, w: 1152, h: 124 }, size: 88, anchor: 'b' },
  question: { title: { x: 64, y: 160, w: 1152, h: 480 }, size: 84, anchor: 't' },
} as const satisfies Record<string, { title: Box; size: number; anchor: 't' | 'b' }>;
export type LayoutName = keyof typeof LAYOUTS;

/** The order of the layout parts; pptxgenjs gives its first place to slides without a master name. */
export const LAYOUT_ORDER: readonly LayoutName[] = ['content', 'title', 'question'];

export const SUBTITLE_BOX: Box = { x: 64, y: 184, w: 1152, h: 100 };
export const SUBTITLE_SIZE = 32;
export const SOURCE_BOX: Box = { x: 64, y: 674, w: 1070, h: 40 };
export const SLIDE_NUMBER_BOX: Box = { x: 1144, y: 674, w: 72, h: 24 };

/** Headings are set a little tighter, in parts of the type size. */
export const TRACKING = -0.02;
