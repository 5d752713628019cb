import { donePlanSlides, nextPlanSlides } from '../parts/plan';
import { figuresSlides, profileSlides } from '../parts/profile';
import { titleSlide } from '../parts/title';
import type { Preset } from './preset';

/** For all who have followed the work: what has changed between two rounds, what was done, and what is next. */
export const howItWent: Preset = {
  uses: ['scores', 'previous', 'targets', 'plan', 'speakerNotes'],
  build: (material) => [
    titleSlide(material, material.answeredAt),
    ...profileSlides(material, 'all', { asChange: true }),
    ...figuresSlides(material, 'all', { asChange: true }),
    ...donePlanSlides(material),
    ...nextPlanSlides(material),
  ],
};
