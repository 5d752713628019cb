import type { Deck } from '@shared/deck/deck';
import PptxGenJS from 'pptxgenjs';
import { Canvas } from './canvas';
import { conform, type DrawnPage } from './conform';
import type { LayoutName } from './page';
import { pagesOf } from './slides';
import { cleanTexts } from './text/clean';

/** Layouts that show no slide number: the text is all there is. */
const UNNUMBERED: readonly LayoutName[] = ['title', 'question'];

/**
 * A deck as a PowerPoint file: native text, tables and charts, notes where the deck has them, and nothing that the deck
 * does not show. The same deck gives the same bytes.
 */
export async function writePptx(deck: Deck): Promise<Uint8Array> {
  const clean = cleanTexts(deck);
  const presentation = new PptxGenJS();
  presentation.layout = 'LAYOUT_WIDE';
  const pages = drawPages(presentation, clean);
  const file = await presentation.write({ outputType: 'uint8array' });
  if (!(file instanceof Uint8Array)) throw new Error('pptxgenjs gave no bytes');
  return conform(file, pages, clean);
}

function drawPages(presentation: PptxGenJS, deck: Deck): DrawnPage[] {
  const pages: DrawnPage[] = [];
  for (const slide of deck.slides) {
    for (const [at, page] of pagesOf(slide).entries()) {
      const canvas = new Canvas(presentation.addSlide(), page.layout, deck.language);
      page.drawOver?.(canvas);
      canvas.title(page.title);
      page.draw(canvas);
      pages.push({ canvas, notes: at === 0 ? slide.speakerNotes : '' });
      if (!UNNUMBERED.includes(page.layout)) canvas.slideNumber(pages.length);
    }
  }
  return pages;
}
