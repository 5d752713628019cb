import type { Deck } from '@shared/deck/deck';
import { sampleDeck, sampleSlides } from '../unit/electron/core/export/pptx/sample-deck';

const NOTES = 'Börja med det som har flyttat sig.\nFråga sedan: vad har du sett?';

/** Charts on every second slide, the other kinds in turn between them, notes on all. */
export function makeBenchDeck(count: number): Deck {
  const kinds = sampleSlides();
  const profile = kinds.find(({ kind }) => kind === 'profile');
  const others = kinds.filter(({ kind }) => kind !== 'profile');
  const slides = Array.from({ length: count }, (_, at) => {
    const slide = at % 2 === 1 ? profile : others[(at / 2) % others.length];
    if (!slide) throw new Error('the sample deck lacks a kind');
    return { ...slide, id: `slide-${at}`, speakerNotes: NOTES };
  });
  return sampleDeck('sv', slides);
}
