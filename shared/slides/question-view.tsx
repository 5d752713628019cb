import type { QuestionSlide } from '../deck/deck';
import { fitQuestion } from '../deck/layout';

/** One question that fills the slide. */
export function QuestionView({ slide }: { slide: QuestionSlide }) {
  return (
    <>
      {slide.lead !== '' && <p className="question-lead quiet size-26">{slide.lead}</p>}
      <h2 className={`question size-${fitQuestion(slide.title)}`}>{slide.title}</h2>
    </>
  );
}
