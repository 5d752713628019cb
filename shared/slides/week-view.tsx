import { SLIDE } from '../charts/plot-layout';
import { WeekBars } from '../charts/week-bars';
import type { WeekSlide } from '../deck/deck';
import { CONTENT } from '../deck/layout';
import { SlideHeading } from './slide-heading';

/** The week as it is and as wished for, under its finding. */
export function WeekView({ slide, id }: { slide: WeekSlide; id: string }) {
  return (
    <>
      <SlideHeading title={slide.title} />
      <div className="slide-content">
        <WeekBars picture={slide.picture} width={CONTENT.width} metrics={SLIDE} id={id} />
      </div>
    </>
  );
}
