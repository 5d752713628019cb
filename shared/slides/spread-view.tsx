import { SLIDE } from '../charts/plot-layout';
import { SpreadPlot } from '../charts/spread-plot';
import type { SpreadSlide } from '../deck/deck';
import { CONTENT } from '../deck/layout';
import { SlideHeading } from './slide-heading';

/** A team's answers under what is seen in them. */
export function SpreadView({ slide, id }: { slide: SpreadSlide; id: string }) {
  return (
    <>
      <SlideHeading title={slide.title} />
      <div className="slide-content">
        <SpreadPlot picture={slide.picture} width={CONTENT.width} room={CONTENT.height} metrics={SLIDE} id={id} />
      </div>
    </>
  );
}
