import { layoutFreedBar } from '@shared/charts/freed-bar';
import type { FreedPicture } from '@shared/charts/pictures';
import { SLIDE } from '@shared/charts/plot-layout';
import type { FreedSlide } from '@shared/deck/deck';
import { type Box, PAGE, PAGE_WIDTH } from '../page';
import { COLOR } from '../palette';
import type { GroupShape } from '../shapes/group';
import { boxAt, wordsAt } from '../shapes/placed';
import { fitSize, PLAIN, STRONG } from '../text/fit';
import type { FileWords } from '../words';
import type { SlidePage } from './page';

const FIGURE: Box = { x: PAGE.left, y: 164, w: PAGE_WIDTH, h: 106 };
const FIGURE_STYLE = { ...STRONG, leading: 1.1 };
const UNIT: Box = { x: PAGE.left, y: 276, w: 760, h: 80 };
const TRACK = { x: PAGE.left, y: 400 };

/** Hours to free as one large figure, over the track of a week as native shapes. */
export function freedPages(slide: FreedSlide): SlidePage[] {
  const { picture } = slide;
  const description = [picture.title, picture.description].filter((text) => text !== '').join(' ');
  return [
    {
      layout: 'content',
      title: slide.title,
      draw: (canvas) => {
        const size = fitSize(picture.freedText, FIGURE, 96, FIGURE_STYLE);
        canvas.text(FIGURE, picture.freedText, { size, style: FIGURE_STYLE });
        canvas.text(UNIT, picture.unit, { size: fitSize(picture.unit, UNIT, 30, PLAIN) });
        canvas.group(trackShapes(picture, canvas.words), description);
        canvas.source(slide.source);
      },
    },
  ];
}

function trackShapes(picture: FreedPicture, words: FileWords): GroupShape[] {
  const { track, today, freed, outline, texts } = layoutFreedBar(picture, PAGE_WIDTH, SLIDE);
  const bar = { name: words.chart, shape: 'rect' } as const;
  const { x, y, w, h } = boxAt(freed, TRACK);
  const half = outline / 2;
  return [
    { ...bar, box: boxAt(track, TRACK), fill: COLOR.line },
    ...(today === null ? [] : [{ ...bar, box: boxAt(today, TRACK), fill: COLOR.ink }]),
    {
      ...bar,
      box: { x: x + half, y: y + half, w: w - outline, h: h - outline },
      fill: COLOR.paper,
      line: { width: outline, color: COLOR.ink },
    },
    ...texts.map((line) => wordsAt(line, TRACK, words.text)),
  ];
}
