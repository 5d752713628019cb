import type { ListedSlide } from '@shared/deck/build';

/**
 * The slides as they are now, but those that say the same as before are the very objects from before: so that only what
 * was changed is drawn anew while one writes.
 */
export function keepUnchanged(before: readonly ListedSlide[], now: readonly ListedSlide[]): readonly ListedSlide[] {
  const known = new Map(before.map(({ slide }) => [slide.id, slide]));
  return now.map(({ slide, hidden }) => {
    const same = known.get(slide.id);
    const isSame = same !== undefined && JSON.stringify(same) === JSON.stringify(slide);
    return { slide: isSame ? same : slide, hidden };
  });
}
