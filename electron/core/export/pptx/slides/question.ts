import type { QuestionSlide } from '@shared/deck/deck';
import type { Box } from '../page';
import { COLOR } from '../palette';
import { fitSize, PLAIN } from '../text/fit';
import type { SlidePage } from './page';

const LEAD: Box = { x: 64, y: 72, w: 1152, h: 72 };

/** The question is the title and fills the slide; a quiet line may stand over it. */
export function questionPages({ title, lead, source }: QuestionSlide): SlidePage[] {
  return [
    {
      layout: 'question',
      title,
      drawOver: (canvas) => {
        if (lead === '') return;
        canvas.text(LEAD, lead, { size: fitSize(lead, LEAD, 26, PLAIN), color: COLOR.ink2 });
      },
      draw: (canvas) => canvas.source(source),
    },
  ];
}
