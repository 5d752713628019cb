import type { ProfilePicture } from '@shared/charts/picture';
import type { ProfileSlide } from '@shared/deck/deck';
import type { Canvas } from '../canvas';
import { type DotPlotPlace, dotPlot } from '../chart/dot-plot';
import type { ScatterChart } from '../chart/scatter';
import { PAGE, PAGE_WIDTH } from '../page';
import { COLOR, MARK_LOOK } from '../palette';
import { fitSize, PLAIN } from '../text/fit';
import { pageTitle, type SlidePage } from './page';
import { cutPicture, HEAD, type ProfileColumns, type ProfilePart, profileColumns } from './profile-grid';
import { profileRows } from './profile-table';

/** From a band's edge to the first and the last step of the scale. */
const SCALE_INSET = 14;
const SCALE_WORD = { size: 18, height: 22 };
/** How much of a mark its hollow form takes, room before the mark, and the shortest arrow, in px. */
const ARROW = { hollow: 0.66, gap: 2, shortest: 8 };
const WORD_MARK = { x: 11.5, size: 18 };

/** The dot plot: an editable scatter chart over a native table that holds the names, values and changes. */
export function profilePages(slide: ProfileSlide): SlidePage[] {
  const columns = profileColumns(slide.picture);
  return cutPicture(slide.picture, columns).map((part, page) => ({
    layout: 'content',
    title: pageTitle(slide.title, page),
    draw: (canvas) => {
      drawScaleWords(canvas, slide.picture, columns);
      drawRows(canvas, slide.picture, part, columns);
      if (part.groups.length > 0) drawChart(canvas, slide.picture, part, columns);
      canvas.source(slide.source);
    },
  }));
}

function drawScaleWords(canvas: Canvas, { scale }: ProfilePicture, { bandLeft, band }: ProfileColumns): void {
  const w = band / 2 - SCALE_INSET - 8;
  const word = (text: string, x: number, align: 'left' | 'right') => {
    const box = { x, y: PAGE.top, w, h: SCALE_WORD.height };
    const style = { ...PLAIN, leading: 1.15 };
    canvas.text(box, text, { size: fitSize(text, box, SCALE_WORD.size, style), style, color: COLOR.ink3, align });
  };
  word(scale.low, bandLeft + SCALE_INSET, 'left');
  word(scale.high, bandLeft + band - SCALE_INSET - w, 'right');
}

function drawRows(canvas: Canvas, picture: ProfilePicture, part: ProfilePart, columns: ProfileColumns): void {
  const count = part.groups.reduce((sum, { rows }) => sum + rows.length, 0);
  const heights = [HEAD, ...Array.from({ length: count }, () => part.pitch)];
  const widths = [
    columns.word,
    columns.name,
    columns.band,
    columns.now,
    ...(columns.change > 0 ? [columns.change] : []),
  ];
  const box = { x: PAGE.left, y: PAGE.top, w: PAGE_WIDTH, h: HEAD + count * part.pitch };
  const table = { rows: profileRows(picture, part, columns), columnWidths: widths, rowHeights: heights };
  canvas.table(box, table, picture.title);
  let y = PAGE.top + HEAD;
  for (const { mark, name, rows } of part.groups) {
    canvas.mark(mark, PAGE.left + WORD_MARK.x, y + part.pitch / 2, WORD_MARK.size, name);
    y += rows.length * part.pitch;
  }
}

function drawChart(
  canvas: Canvas,
  picture: ProfilePicture,
  part: ProfilePart,
  { bandLeft, band }: ProfileColumns,
): void {
  const place: DotPlotPlace = {
    width: band,
    head: HEAD,
    inset: SCALE_INSET,
    pitch: part.pitch,
    labelSize: SCALE_WORD.size,
  };
  const { chart, height } = dotPlot(picture, part.groups, place, canvas.words, canvas.language);
  const description = [picture.title, picture.description].filter((text) => text !== '').join(' ');
  canvas.chart({ x: bandLeft, y: PAGE.top, w: band, h: height }, chart, description);
  if (picture.link === 'arrow' && picture.compared) drawArrows(canvas, part, chart, { bandLeft, band });
}

/** Arrows from before to now over the chart, ending before the mark; none where the marks leave no room for one. */
function drawArrows(
  canvas: Canvas,
  { groups, pitch }: ProfilePart,
  { markSize }: ScatterChart,
  { bandLeft, band }: Pick<ProfileColumns, 'bandLeft' | 'band'>,
): void {
  const at = (value: number) => bandLeft + SCALE_INSET + ((value - 1) / 4) * (band - 2 * SCALE_INSET);
  const rows = groups.flatMap(({ mark, rows: own }) => own.map((row) => ({ mark, row })));
  for (const [index, { mark, row }] of rows.entries()) {
    if (row.before === null || row.now === null) continue;
    const way = row.now > row.before ? 1 : -1;
    const reach = (markSize / 2) * MARK_LOOK[mark].scale.w;
    const from = at(row.before) + way * reach * ARROW.hollow;
    const to = at(row.now) - way * (reach + ARROW.gap);
    if (way * (to - from) < ARROW.shortest) continue;
    const y = PAGE.top + HEAD + (index + 0.5) * pitch;
    canvas.arrow(from, to, y, MARK_LOOK[mark].fill, `${row.name} ${row.changeText}`);
  }
}
