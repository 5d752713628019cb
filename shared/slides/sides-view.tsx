import { SLIDE } from '../charts/plot-layout';
import { SidesPlot } from '../charts/sides-plot';
import type { SidesSlide } from '../deck/deck';
import { CONTENT } from '../deck/layout';
import { SlideHeading } from './slide-heading';

/** Two parties' values under what is seen in them. */
export function SidesView({ slide, id }: { slide: SidesSlide; id: string }) {
  return (
    <>
      <SlideHeading title={slide.title} />
      <div className="slide-content">
        <SidesPlot picture={slide.picture} width={CONTENT.width} metrics={SLIDE} id={id} />
      </div>
    </>
  );
}
