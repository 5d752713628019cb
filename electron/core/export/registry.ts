import { ok, type Result } from '@shared/api/result';
import type { Deck } from '@shared/deck/deck';
import type { DeckFormat } from '@shared/deck/document';
import type { Platform } from '../platform';
import { exportPdf } from './pdf';

export type Printer = Pick<Platform, 'printPdf'>;

/** How one format is written. An exporter knows slides, never rounds. */
export interface Exporter {
  extension: string;
  mime: string;
  write(deck: Deck, printer: Printer): Promise<Result<Uint8Array>>;
}

/** Loaded when first used: start-up needs none of them. */
export const EXPORTERS: Record<DeckFormat, Exporter> = {
  reveal: {
    extension: 'html',
    mime: 'text/html',
    async write(deck) {
      const { renderDeckHtml } = await import('./reveal/deck-html');
      return ok(new TextEncoder().encode(await renderDeckHtml(deck)));
    },
  },
  pptx: {
    extension: 'pptx',
    mime: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
    async write(deck) {
      const { writePptx } = await import('./pptx/index');
      return ok(await writePptx(deck));
    },
  },
  pdf: { extension: 'pdf', mime: 'application/pdf', write: exportPdf },
};
