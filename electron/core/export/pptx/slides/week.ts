import { SLIDE } from '@shared/charts/plot-layout';
import { layoutWeekBars, type WeekLayout } from '@shared/charts/week-bars';
import type { WeekSlide } from '@shared/deck/deck';
import { PAGE, PAGE_WIDTH } from '../page';
import { COLOR } from '../palette';
import type { GroupShape } from '../shapes/group';
import { boxAt, wordsAt } from '../shapes/placed';
import type { FileWords } from '../words';
import type { SlidePage } from './page';

const ORIGIN = { x: PAGE.left, y: PAGE.top };
const EDGE = 1.5;
const PAD = 6;

/** The two bars as native shapes in one group; each part is a rectangle that holds its own words. */
export function weekPages(slide: WeekSlide): SlidePage[] {
  const layout = layoutWeekBars(slide.picture, PAGE_WIDTH, SLIDE);
  const description = [slide.picture.title, slide.picture.description].filter((text) => text !== '').join(' ');
  return [
    {
      layout: 'content',
      title: slide.title,
      draw: (canvas) => {
        const scale = Math.min(1, (PAGE.bottom - PAGE.top) / layout.height);
        const shapes = shapesOf(layout, canvas.words).map((shape) => scaleShape(shape, scale));
        if (shapes.length > 0) canvas.group(shapes, description);
        canvas.source(slide.source);
      },
    },
  ];
}

function shapesOf({ parts, texts, list }: WeekLayout, words: FileWords): GroupShape[] {
  return [
    ...parts.map(({ box, texts: inside, isFocus }): GroupShape => {
      const [first] = inside;
      const { x, y, w, h } = boxAt(box, ORIGIN);
      const shape: GroupShape = {
        name: words.chart,
        shape: 'rect',
        box: { x: x + EDGE / 2, y: y + EDGE / 2, w: Math.max(1, w - EDGE), h: h - EDGE },
        fill: isFocus ? COLOR.ink : COLOR.marked,
        line: { width: EDGE, color: isFocus ? COLOR.ink : COLOR.edge },
      };
      if (first === undefined) return shape;
      return {
        ...shape,
        text: {
          text: inside.map(({ text }) => text).join('\n'),
          size: first.size,
          bold: first.strong,
          color: isFocus ? COLOR.paper : COLOR.ink,
          align: 'left',
          anchor: 'middle',
          leading: 1.25,
          inset: { side: PAD, foot: 0 },
        },
      };
    }),
    ...texts.map((line) => wordsAt(line, ORIGIN, words.text)),
    ...list.rules.map(
      (rule): GroupShape => ({ name: words.mark, shape: 'rect', box: boxAt(rule, ORIGIN), fill: COLOR.ink }),
    ),
    ...list.texts.map((line) => wordsAt(line, ORIGIN, words.text)),
  ];
}

/** Many long names take more height than the slide has: everything becomes a little smaller. */
function scaleShape(shape: GroupShape, scale: number): GroupShape {
  if (scale === 1) return shape;
  const { x, y, w, h } = shape.box;
  const box = {
    x: ORIGIN.x + (x - ORIGIN.x) * scale,
    y: ORIGIN.y + (y - ORIGIN.y) * scale,
    w: w * scale,
    h: h * scale,
  };
  if (shape.text === undefined) return { ...shape, box };
  return { ...shape, box, text: { ...shape.text, size: shape.text.size * scale } };
}
