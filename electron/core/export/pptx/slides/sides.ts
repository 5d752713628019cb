import type { SidesPicture, SidesRow } from '@shared/charts/pictures';
import type { SidesSlide } from '@shared/deck/deck';
import type { Canvas } from '../canvas';
import { asShown, rowChart } from '../chart/row-chart';
import type { ScatterPoint, ScatterSeries } from '../chart/scatter';
import { pageTitle, type SlidePage } from './page';
import { bandOf, cutGrid, GRID_HEAD, GRID_TOP, type GridPart, type GridSource } from './row-grid';
import { drawGrid, drawLegend, drawScale } from './row-table';

/** From a band's edge to the first and the last step of the scale. */
const INSET = 24;
const MARK = { size: 18, share: 0.36, ring: 1.45 };
const USUAL_PITCH = 54;

/** Two parties' values: an editable scatter chart over a native table with the values and their difference. */
export function sidesPages(slide: SidesSlide): SlidePage[] {
  const { picture } = slide;
  const source = sourceOf(picture);
  return cutGrid(source)
    .map((part) => ({ ...part, pitch: Math.min(USUAL_PITCH, part.pitch) }))
    .map((part, page) => ({
      layout: 'content',
      title: pageTitle(slide.title, page),
      draw: (canvas) => {
        if (picture.rows.length > 0) drawRows(canvas, picture, source, part);
        canvas.source(slide.source);
      },
    }));
}

function drawRows(canvas: Canvas, picture: SidesPicture, source: GridSource, part: GridPart): void {
  drawLegend(canvas, [
    { symbol: 'filled', text: picture.sides[0] },
    { symbol: 'ring', text: picture.sides[1] },
  ]);
  drawScale(canvas, source, INSET);
  drawGrid(canvas, source, part, picture.title);
  const rows = picture.rows.slice(part.from, part.to);
  const { left, width } = bandOf(source);
  const { pitch } = part;
  const place = { width, head: GRID_HEAD, inset: INSET, pitch, rows: rows.length };
  const sizes = { markSize: Math.min(MARK.size, pitch * MARK.share), hollowSize: MARK.ring };
  const series = sidesSeries(picture, rows);
  const { chart, height } = rowChart(series, { ...place, ...sizes }, canvas.words, canvas.language);
  const description = [picture.title, picture.description].filter((text) => text !== '').join(' ');
  canvas.chart({ x: left, y: GRID_TOP, w: width, h: height }, chart, description);
}

/** A series for each row: the second party's outline, joined to the first party's mark over it. */
export function sidesSeries({ sides }: SidesPicture, rows: readonly SidesRow[]): ScatterSeries[] {
  return rows.map(({ mark, name, dimension, values }, at): ScatterSeries => {
    const points = ([1, 0] as const).flatMap((side): ScatterPoint[] => {
      const value = values[side];
      if (value === null) return [];
      return [{ label: name, when: sides[side], x: asShown(value), y: at + 1, hollow: side === 1 }];
    });
    return { name: dimension, look: mark, points };
  });
}

function sourceOf({ scale, sides, columns, rows }: SidesPicture): GridSource {
  return {
    scale,
    least: 38,
    heads: [
      { text: sides[0], align: 'right', width: 116 },
      { text: sides[1], align: 'right', width: 116 },
      { text: columns.difference, align: 'left', width: 150 },
    ],
    rows: rows.map(({ mark, name, dimension, texts, differenceText, isQuiet }) => ({
      mark,
      name,
      dimension,
      note: '',
      figures: [
        { text: texts[0], bold: false, isQuiet: false },
        { text: texts[1], bold: false, isQuiet: false },
        { text: differenceText, bold: !isQuiet, isQuiet },
      ],
    })),
  };
}
