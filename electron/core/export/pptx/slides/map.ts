import { mapMetrics } from '@shared/charts/map-metrics';
import { SLIDE } from '@shared/charts/plot-layout';
import { layoutSupportMap, type MapLayout, type PlacedPoint } from '@shared/charts/support-map';
import type { MapSlide } from '@shared/deck/deck';
import { type Box, PAGE, PAGE_WIDTH } from '../page';
import { COLOR } from '../palette';
import type { GroupShape, ShapeText } from '../shapes/group';
import { boxAt, wordsAt } from '../shapes/placed';
import { fitSize, type TypeStyle } from '../text/fit';
import type { FileWords } from '../words';
import type { SlidePage } from './page';

const SIZES = mapMetrics(SLIDE);
const LEADING = 1.25;
/** A name's box is a little wider than its words, so that no program breaks them anew. */
const EASE = 8;
const ORIGIN = { x: PAGE.left, y: PAGE.top };

/** The map as native shapes in one group: four rectangles with their names, ellipses with their numbers, names. */
export function mapPages(slide: MapSlide): SlidePage[] {
  const layout = layoutSupportMap(slide.picture, PAGE_WIDTH, SLIDE, PAGE.bottom - PAGE.top);
  const description = [slide.picture.title, slide.picture.description].filter((text) => text !== '').join(' ');
  return [
    {
      layout: 'content',
      title: slide.title,
      draw: (canvas) => {
        canvas.group(shapesOf(slide, layout, canvas.words), description);
        canvas.source(slide.source);
      },
    },
  ];
}

function shapesOf({ picture }: MapSlide, layout: MapLayout, words: FileWords): GroupShape[] {
  const fields = layout.fields.map(({ field, box }): GroupShape => {
    const isFirst = field === 'fix-first';
    const room = { w: box.width - 4 * SIZES.inset, h: box.height / 2 };
    const style = typeOf(true);
    return {
      name: words.text,
      shape: 'rect',
      box: boxAt(box, ORIGIN),
      fill: isFirst ? COLOR.marked : COLOR.paper,
      text: {
        ...textOf(picture.fields[field], fitSize(picture.fields[field], room, SIZES.name, style), true),
        color: isFirst ? COLOR.ink : COLOR.ink2,
        anchor: 'bottom',
        inset: { side: 2 * SIZES.inset, foot: 2 * SIZES.inset - 4 },
        wraps: true,
      },
    };
  });
  return [
    ...fields,
    ...layout.axis.map((line) => wordsAt(line, ORIGIN, words.text)),
    ...layout.upright.map(({ text, y, anchor }) => uprightShape(text, y, anchor, layout, words)),
    ...layout.points.flatMap((point) => pointShapes(point, words)),
  ];
}

function uprightShape(
  text: string,
  y: number,
  anchor: 'start' | 'end',
  { fields }: MapLayout,
  words: FileWords,
): GroupShape {
  const h = fields[0]?.box.height ?? 0;
  const size = fitSize(text, { w: h, h: SIZES.axisLine * LEADING }, SIZES.axis, typeOf(false));
  const box = { x: PAGE.left, y: PAGE.top + (anchor === 'end' ? y : y - h), w: SIZES.axis * LEADING, h };
  const align = anchor === 'end' ? 'right' : 'left';
  return {
    name: words.text,
    shape: 'rect',
    box,
    text: { ...textOf(text, size, false), align, color: COLOR.ink3, isTurned: true },
  };
}

function pointShapes(point: PlacedPoint, words: FileWords): GroupShape[] {
  const isFirst = point.field === 'fix-first';
  const ring = SIZES.ring;
  const box = boxAt(point.box, ORIGIN);
  const mark: GroupShape = {
    name: words.mark,
    shape: 'ellipse',
    box: { x: box.x + ring / 2, y: box.y + ring / 2, w: box.w - ring, h: box.h - ring },
    fill: isFirst ? COLOR.ink : COLOR.paper,
    line: { width: ring, color: isFirst ? COLOR.ink : COLOR.ink2 },
    text: {
      ...textOf(String(point.number), SIZES.number, true),
      align: 'center',
      anchor: 'middle',
      color: isFirst ? COLOR.paper : COLOR.ink,
    },
  };
  return [mark, ...nameShape(point, isFirst, words)];
}

function nameShape({ name, label }: PlacedPoint, isFirst: boolean, words: FileWords): GroupShape[] {
  if (label === null) return [];
  const isRight = label.side === 'right';
  const h = label.lines.length * SIZES.label * LEADING;
  const middle = label.box.y + label.box.height / 2;
  const box: Box = {
    x: ORIGIN.x + label.box.x - (isRight ? 0 : EASE),
    y: ORIGIN.y + middle - h / 2,
    w: label.box.width + EASE,
    h,
  };
  const size = fitSize(name, { w: box.w, h: h + 1 }, SIZES.label, typeOf(isFirst));
  const text: ShapeText = {
    ...textOf(name, size, isFirst),
    align: isRight ? 'left' : 'right',
    anchor: 'middle',
    wraps: true,
  };
  return [{ name: words.text, shape: 'rect', box, text }];
}

function textOf(text: string, size: number, bold: boolean): ShapeText {
  return { text, size, bold, color: COLOR.ink, align: 'left', anchor: 'top', leading: LEADING };
}

function typeOf(bold: boolean): TypeStyle {
  return { bold, leading: LEADING, tracking: 0 };
}
