import { MarkGlyph } from '../charts/mark-shape';
import { reachOf } from '../charts/marks';
import type { TitleSlide } from '../deck/deck';
import { CONTENT, fitCover } from '../deck/layout';

const LARGEST_MARK = 64;

/** Title slide: name, whom it is for, the marks with their words, who shows it and when. */
export function CoverView({ slide }: { slide: TitleSlide }) {
  const sizes = fitCover(slide);
  const markSize = Math.min(LARGEST_MARK, CONTENT.width / Math.max(1, slide.marks.length) / 3.5);
  return (
    <>
      <div className="cover-words">
        <h1 className={`size-${sizes.title}`}>{slide.title}</h1>
        {slide.subtitle !== '' && <p className={`quiet size-${sizes.subtitle}`}>{slide.subtitle}</p>}
      </div>
      <ul className="cover-marks">
        {slide.marks.map(({ mark, label }) => (
          <li key={label}>
            <CoverMark mark={mark} size={markSize} />
            <span className="size-26">{label}</span>
          </li>
        ))}
      </ul>
      <p className="cover-left size-24">{slide.left}</p>
      <p className="cover-right quiet size-24">{slide.right}</p>
    </>
  );
}

/** A large mark whose left edge is the text's left edge. */
function CoverMark({ mark, size }: { mark: TitleSlide['marks'][number]['mark']; size: number }) {
  const reach = reachOf(mark, size);
  const half = size * 1.3;
  return (
    <svg width={reach * 2} height={half * 2} viewBox={`${-reach} ${-half} ${reach * 2} ${half * 2}`} aria-hidden="true">
      <MarkGlyph mark={mark} x={0} y={0} size={size} />
    </svg>
  );
}
