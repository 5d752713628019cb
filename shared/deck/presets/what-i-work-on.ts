import { experimentSlides, focusSlides } from '../parts/focus';
import { planSlides } from '../parts/plan';
import { staffQuestionSlides } from '../parts/question';
import { titleSlide } from '../parts/title';
import type { Preset } from './preset';

/** For a staff meeting: what was chosen and what will be done. No scores, targets, notes or evidence, ticked or not. */
export const whatIWorkOn: Preset = {
  uses: ['focus', 'plan', 'speakerNotes'],
  build: (material) => [
    titleSlide(material, material.document.createdAt),
    ...focusSlides(material, 'staff'),
    ...planSlides(material, { to: 'staff', withNames: false }),
    ...experimentSlides(material),
    ...staffQuestionSlides(material),
  ],
};
