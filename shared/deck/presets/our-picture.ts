import { boardSlides } from '../parts/board';
import { focusSlides } from '../parts/focus';
import { planSlides } from '../parts/plan';
import { focusQuestionSlides, startQuestionSlides } from '../parts/question';
import { roundPictureSlides } from '../parts/round-picture';
import { differenceQuestionSlides } from '../parts/spread';
import { titleSlide } from '../parts/title';
import type { Preset } from './preset';

/**
 * For the leader team. Of a team's round: how the answers are spread, and the largest differences as questions. Of one
 * answer for all: the profile, and the year's goals. Then what was chosen, the plan, and what to talk about.
 */
export const ourPicture: Preset = {
  uses: ['scores', 'own', 'previous', 'targets', 'goals', 'focus', 'plan', 'speakerNotes'],
  build: (material) => {
    const shown = [
      ...roundPictureSlides(material),
      ...differenceQuestionSlides(material),
      ...boardSlides(material),
      ...focusSlides(material, 'team'),
      ...planSlides(material, { to: 'team', withNames: false }),
      ...focusQuestionSlides(material),
    ];
    return [titleSlide(material, material.answeredAt), ...shown, ...startQuestionSlides(material, shown)];
  },
};
