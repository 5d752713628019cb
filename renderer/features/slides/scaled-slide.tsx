import type { Slide } from '@shared/deck/deck';
import type { Language } from '@shared/domain/language';
import { SlideView } from '@shared/slides/slide-view';
import { memo } from 'react';
import '@shared/charts/charts.css';
import '@shared/slides/slides.css';

interface ScaledSlideProps {
  slide: Slide;
  number: number;
  language: Language;
  /** Width on the screen in px; the height follows. */
  width: number;
  /** Begins the ids on the slide; the same slide may stand on the page twice. */
  idPrefix: string;
}

const SLIDE_WIDTH = 1280;

/** The real slide, smaller. */
export const ScaledSlide = memo(function ScaledSlide({ width, ...slide }: ScaledSlideProps) {
  return (
    <div className="scaled-slide" style={{ width, height: (width * 9) / 16 }}>
      <div style={{ transform: `scale(${width / SLIDE_WIDTH})` }}>
        <SlideView {...slide} />
      </div>
    </div>
  );
});
