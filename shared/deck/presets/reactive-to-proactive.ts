import { openAnswerSlides } from '../parts/open-answers';
import { planSlides } from '../parts/plan';
import { roundPictureSlides } from '../parts/round-picture';
import { sidesFiguresSlides, sidesQuestionSlides, sidesSlides } from '../parts/sides';
import { titleSlide } from '../parts/title';
import type { Preset } from './preset';

/**
 * For leader and union representative: the two pictures beside each other, the largest differences as questions, and the
 * plan. The one picture alone while the other party hasn't answered.
 */
export const reactiveToProactive: Preset = {
  uses: ['scores', 'notes', 'plan', 'speakerNotes'],
  bringsOtherSide: true,
  build: (material) => [
    titleSlide(material, material.answeredAt),
    ...(material.sides === null
      ? roundPictureSlides(material)
      : [...sidesSlides(material), ...sidesFiguresSlides(material), ...sidesQuestionSlides(material)]),
    ...openAnswerSlides(material),
    ...planSlides(material, { to: 'parties', withNames: false }),
  ],
};
