import { fitTitle } from '../deck/layout';

/** A slide's finding: two lines, or smaller when it is longer. */
export function SlideHeading({ title }: { title: string }) {
  return <h2 className={`slide-heading size-${fitTitle(title)}`}>{title}</h2>;
}
