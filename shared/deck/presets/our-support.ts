import { focusSlides } from '../parts/focus';
import { planSlides } from '../parts/plan';
import { areasSlides, asksSlides, freedSlides, mapSlides } from '../parts/support';
import { titleSlide } from '../parts/title';
import type { Preset } from './preset';

/** To the owner: how the support works and matters, the hours it could free, what is asked for, and what comes next. */
export const ourSupport: Preset = {
  uses: ['scores', 'asks', 'week', 'focus', 'plan', 'speakerNotes'],
  build: (material) => [
    titleSlide(material, material.answeredAt),
    ...mapSlides(material),
    ...areasSlides(material),
    ...freedSlides(material),
    ...asksSlides(material),
    ...focusSlides(material, 'owner'),
    ...planSlides(material, { to: 'owner', withNames: false }),
  ],
};
