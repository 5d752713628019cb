import type { Result } from '@shared/api/result';
import type { Deck } from '@shared/deck/deck';
import type { Platform } from '../platform';

/** A PDF with one tagged page a slide: the web page of the deck, printed. Speaker notes stay out. */
export async function exportPdf(deck: Deck, printer: Pick<Platform, 'printPdf'>): Promise<Result<Uint8Array>> {
  const { renderDeckHtml } = await import('./reveal/deck-html');
  const silent = { ...deck, slides: deck.slides.map((slide) => ({ ...slide, speakerNotes: '' })) };
  return printer.printPdf(await renderDeckHtml(silent));
}
