import { FreedBar } from '../charts/freed-bar';
import { SLIDE } from '../charts/plot-layout';
import type { FreedSlide } from '../deck/deck';
import { CONTENT } from '../deck/layout';
import { SlideHeading } from './slide-heading';

/** Hours to free as one large figure over their track. */
export function FreedView({ slide, id }: { slide: FreedSlide; id: string }) {
  return (
    <>
      <SlideHeading title={slide.title} />
      <div className="slide-content">
        <p className="freed-figure strong">{slide.picture.freedText}</p>
        <p className="freed-unit size-30">{slide.picture.unit}</p>
        <FreedBar picture={slide.picture} width={CONTENT.width} metrics={SLIDE} id={id} />
      </div>
    </>
  );
}
