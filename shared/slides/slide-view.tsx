import { assertNever, type Slide } from '../deck/deck';
import type { Language } from '../domain/language';
import { CoverView } from './cover-view';
import { FocusView } from './focus-view';
import { FreedView } from './freed-view';
import { ListView } from './list-view';
import { MapView } from './map-view';
import { PlotView } from './plot-view';
import { QuestionView } from './question-view';
import { SidesView } from './sides-view';
import { SpreadView } from './spread-view';
import { TableView } from './table-view';
import { WeekView } from './week-view';

interface SlideViewProps {
  slide: Slide;
  /** Its place in the deck, from 1. */
  number: number;
  language: Language;
  /** Begins the ids on the slide; needed where the same slide is drawn twice in one document. */
  idPrefix?: string;
}

/** One slide of 1280 × 720 px in the light theme, without hooks or handlers: for thumbnails, the screen and reveal. */
export function SlideView({ slide, number, language, idPrefix = 'slide' }: SlideViewProps) {
  return (
    <div className={`slide slide-${slide.kind}`} data-theme="light" lang={language}>
      <SlideBody slide={slide} id={`${idPrefix}-${slide.id}`} />
      {slide.source !== '' && <p className="slide-source size-16">{slide.source}</p>}
      {slide.kind !== 'title' && <p className="slide-number size-16">{number}</p>}
    </div>
  );
}

function SlideBody({ slide, id }: { slide: Slide; id: string }) {
  switch (slide.kind) {
    case 'title':
      return <CoverView slide={slide} />;
    case 'profile':
      return <PlotView slide={slide} id={id} />;
    case 'spread':
      return <SpreadView slide={slide} id={id} />;
    case 'sides':
      return <SidesView slide={slide} id={id} />;
    case 'map':
      return <MapView slide={slide} id={id} />;
    case 'week':
      return <WeekView slide={slide} id={id} />;
    case 'freed':
      return <FreedView slide={slide} id={id} />;
    case 'table':
      return <TableView slide={slide} />;
    case 'focus':
      return <FocusView slide={slide} />;
    case 'question':
      return <QuestionView slide={slide} />;
    case 'list':
      return <ListView slide={slide} />;
    default:
      return assertNever(slide);
  }
}
