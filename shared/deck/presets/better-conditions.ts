import { openAnswerSlides } from '../parts/open-answers';
import { conditionsQuestionSlides } from '../parts/question';
import { roundPictureSlides } from '../parts/round-picture';
import { freedSlides } from '../parts/support';
import { titleSlide } from '../parts/title';
import { weekSlides } from '../parts/week';
import type { Preset } from './preset';

/** To owner or union: the week as it is and as it would need to be, the conditions, and one question to answer together. */
export const betterConditions: Preset = {
  uses: ['scores', 'own', 'previous', 'targets', 'asks', 'week', 'notes', 'speakerNotes'],
  build: (material) => {
    const shown = [
      ...weekSlides(material),
      ...freedSlides(material),
      ...roundPictureSlides(material),
      ...openAnswerSlides(material),
    ];
    return [titleSlide(material, material.answeredAt), ...shown, ...conditionsQuestionSlides(material, shown)];
  },
};
