import { useKit } from '@api/use-kit';
import type { Slide } from '@shared/deck/deck';
import { useSize } from '@ui/use-size';
import { useRef } from 'react';
import { ScaledSlide } from './scaled-slide';

interface PreviewProps {
  slide: Slide;
  number: number;
  of: number;
}

/** The current slide, as large as there is room. */
export function Preview({ slide, number, of }: PreviewProps) {
  const { t, language } = useKit();
  const frame = useRef<HTMLElement>(null);
  const width = Math.floor(useSize(frame)?.width ?? 0);
  return (
    <section className="preview" aria-label={t('slides.preview', { number, of })} ref={frame}>
      {width > 0 ? (
        <ScaledSlide slide={slide} number={number} language={language} width={width} idPrefix="preview" />
      ) : null}
    </section>
  );
}
