import type { Canvas } from '../canvas';
import type { LayoutName } from '../page';

/** One slide of the file. A slide of the deck that doesn't fit on one becomes several. */
export interface SlidePage {
  layout: LayoutName;
  title: string;
  /** What stands over the title and is read before it. */
  drawOver?(canvas: Canvas): void;
  draw(canvas: Canvas): void;
}

/** The title of a slide's first, second … page: each page has its own, so that no two slides share one. */
export function pageTitle(title: string, page: number): string {
  return page === 0 ? title : `${title} (${page + 1})`;
}
