import { evidenceSlides } from '../parts/evidence';
import { focusSlides } from '../parts/focus';
import { notesSlides } from '../parts/notes';
import { planSlides } from '../parts/plan';
import { figuresSlides, profileSlides } from '../parts/profile';
import { talkQuestionSlides } from '../parts/question';
import { spreadSlides } from '../parts/spread';
import { titleSlide } from '../parts/title';
import type { Preset } from './preset';

/**
 * For a talk with a manager or mentor: the picture, what was chosen and why, the plan, and what it rests on. Of a team's
 * round the team's answers, and the leader's own when they are ticked.
 */
export const myProfile: Preset = {
  uses: ['scores', 'own', 'previous', 'targets', 'focus', 'plan', 'notes', 'evidence', 'speakerNotes'],
  build: (material) => [
    titleSlide(material, material.answeredAt),
    ...spreadSlides(material),
    ...profileSlides(material, 'own'),
    ...figuresSlides(material, 'own'),
    ...focusSlides(material, 'manager'),
    ...planSlides(material, { to: 'manager', withNames: true }),
    ...evidenceSlides(material),
    ...notesSlides(material),
    ...talkQuestionSlides(material),
  ],
};
