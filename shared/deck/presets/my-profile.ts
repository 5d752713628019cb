import { evidenceSlides } from '../parts/evidence';
import { focusSlides } from '../parts/focus';
import { notesSlides } from '../parts/notes';
import { planSlides } from '../parts/plan';
import { figuresSlides, profileSlides } from '../parts/profile';
import { talkQuestionSlides } from '../parts/question';
import { titleSlide } from '../parts/title';
import { SHOWABLE } from '../vocabulary';
import type { Preset } from './preset';

/** For a talk with a manager or mentor: the picture, what was chosen and why, the plan, and what it rests on. */
export const myProfile: Preset = {
  uses: SHOWABLE,
  build: (material) => [
    titleSlide(material, material.answeredAt),
    ...profileSlides(material),
    ...figuresSlides(material),
    ...focusSlides(material),
    ...planSlides(material, { withNames: true }),
    ...evidenceSlides(material),
    ...notesSlides(material),
    ...talkQuestionSlides(material),
  ],
};
