import { useKit } from '@api/use-kit';
import { type KeyboardEvent, useDeferredValue, useEffect, useRef, useState } from 'react';
import { move, takeAlong } from './deck-changes';
import { Thumb } from './thumb';
import type { DeckStore } from './use-deck';

interface ThumbsProps {
  deck: DeckStore;
  /** Place of the slide that is shown large, from 0. */
  current: number;
  onShow: (slideId: string) => void;
}

/** All slides, small: each can be taken along or left at home, shown large, and moved. */
export function Thumbs({ deck, current, onShow }: ThumbsProps) {
  const { t } = useKit();
  const list = useRef<HTMLOListElement>(null);
  const [moved, setMoved] = useState<string | null>(null);
  const slides = useDeferredValue(deck.slides);
  const listed = slides.map(({ slide }) => slide.id);
  const place = moved === null ? -1 : listed.indexOf(moved);
  const order = listed.join(' ');

  // biome-ignore lint/correctness/useExhaustiveDependencies: a slide that changes place would lose the focus.
  useEffect(() => {
    const isLost = document.activeElement === document.body;
    if (isLost && moved !== null) list.current?.querySelector<HTMLElement>('[aria-current="true"]')?.focus();
  }, [order]);

  function moveSlide(slideId: string, by: -1 | 1) {
    setMoved(slideId);
    onShow(slideId);
    deck.change((document) => move(document, listed, slideId, by), 'now');
  }

  function onKeyDown(event: KeyboardEvent, slideId: string) {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    moveSlide(slideId, event.key === 'ArrowUp' ? -1 : 1);
  }

  return (
    <div className="thumbs-side">
      <ol className="thumbs" aria-label={t('slides.thumbs.label')} ref={list}>
        {slides.map(({ slide, hidden }, index) => (
          <Thumb
            key={slide.id}
            slide={slide}
            number={index + 1}
            of={slides.length}
            isTaken={!hidden}
            isCurrent={index === current}
            onTake={(isTaken) => deck.change((document) => takeAlong(document, slide.id, isTaken), 'now')}
            onShow={() => onShow(slide.id)}
            onMove={(by) => moveSlide(slide.id, by)}
            onKeyDown={(event) => onKeyDown(event, slide.id)}
          />
        ))}
      </ol>
      <p className="small" id="thumb-keys">
        {t('slides.thumbs.keys')}
      </p>
      <p className="sr" role="status">
        {place >= 0 ? t('slides.thumbs.moved', { title: slides[place]?.slide.title, number: place + 1 }) : null}
      </p>
    </div>
  );
}
