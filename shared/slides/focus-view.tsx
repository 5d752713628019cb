import { MarkShape } from '../charts/mark-shape';
import { MARK_ROLES } from '../charts/marks';
import type { FocusSlide } from '../deck/deck';
import { FOCUS_STEPS, fitFocus } from '../deck/layout';
import { SlideHeading } from './slide-heading';

/** Two or three things under each other, each with its mark, its dimension and what it means. */
export function FocusView({ slide }: { slide: FocusSlide }) {
  const sizes = FOCUS_STEPS[fitFocus(slide)];
  return (
    <>
      <SlideHeading title={slide.title} />
      <ul className="slide-content focus-entries">
        {slide.entries.map(({ mark, dimension, name, text }) => (
          <li key={`${dimension} ${name}`}>
            <MarkShape mark={mark} size={72} />
            <div>
              <p className={`focus-dimension size-20 is-${MARK_ROLES[mark]}`}>{dimension}</p>
              <h3 className={`size-${sizes?.name}`}>{name}</h3>
              <p className={`quiet size-${sizes?.text}`}>{text}</p>
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}
