import { DotPlot } from '../charts/dot-plot';
import { SLIDE } from '../charts/plot-layout';
import type { ProfileSlide } from '../deck/deck';
import { CONTENT } from '../deck/layout';
import { SlideHeading } from './slide-heading';

/** The dot plot under its finding. */
export function PlotView({ slide, id }: { slide: ProfileSlide; id: string }) {
  return (
    <>
      <SlideHeading title={slide.title} />
      <div className="slide-content">
        <DotPlot picture={slide.picture} width={CONTENT.width} metrics={SLIDE} id={id} />
      </div>
    </>
  );
}
