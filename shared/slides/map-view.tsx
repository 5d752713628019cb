import { SLIDE } from '../charts/plot-layout';
import { SupportMap } from '../charts/support-map';
import type { MapSlide } from '../deck/deck';
import { CONTENT } from '../deck/layout';
import { SlideHeading } from './slide-heading';

/** The map of support under its finding. */
export function MapView({ slide, id }: { slide: MapSlide; id: string }) {
  return (
    <>
      <SlideHeading title={slide.title} />
      <div className="slide-content">
        <SupportMap picture={slide.picture} width={CONTENT.width} height={CONTENT.height} metrics={SLIDE} id={id} />
      </div>
    </>
  );
}
