import { MarkShape } from '../charts/mark-shape';
import type { ListSlide } from '../deck/deck';
import { fitList, LIST_STEPS } from '../deck/layout';
import { SlideHeading } from './slide-heading';

/** Headed paragraphs under each other. */
export function ListView({ slide }: { slide: ListSlide }) {
  const step = fitList(slide);
  const size = LIST_STEPS[step]?.size ?? 18;
  return (
    <>
      <SlideHeading title={slide.title} />
      <ul className={`slide-content list-entries entries-${step} size-${size}`}>
        {slide.entries.map((entry, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: an entry is its place
          <li key={index} className={entry.mark === null ? '' : 'marked'}>
            {entry.mark !== null && <MarkShape mark={entry.mark} size={28} />}
            <h3>{entry.heading}</h3>
            {entry.lines.map((line, place) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a line is its place
              <p key={place}>{line}</p>
            ))}
          </li>
        ))}
      </ul>
    </>
  );
}
