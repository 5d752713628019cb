import type { ListSlide } from '@shared/deck/deck';
import type { Canvas } from '../canvas';
import { PAGE, SMALLEST } from '../page';
import { fitSize, heightOf, PLAIN, STRONG, wrap } from '../text/fit';
import { pageTitle, type SlidePage } from './page';

type Entry = ListSlide['entries'][number];

const TOP = 158;
const ROOM = PAGE.bottom - TOP;
/** A line of text longer than this is hard to follow. */
const WIDTH = 960;
const INDENT = 38;
const SIZES = [24, 22, 20, 18, SMALLEST];
/** Type on a list that needs several slides anyway. */
const PAGED_SIZE = 20;
const LINE_GAP = 0.35;
const ENTRY_GAP = 1;

/** Headed paragraphs below each other, on as many slides as they need; a heading goes along with what is under it. */
export function listPages(slide: ListSlide): SlidePage[] {
  const size = SIZES.find((candidate) => heightOfAll(slide.entries, candidate) <= ROOM);
  const pages = size === undefined ? paginate(slide.entries) : [slide.entries];
  return pages.map((entries, page) => ({
    layout: 'content',
    title: pageTitle(slide.title, page),
    draw: (canvas) => {
      drawEntries(canvas, entries, size ?? PAGED_SIZE);
      canvas.source(slide.source);
    },
  }));
}

function drawEntries(canvas: Canvas, entries: readonly Entry[], size: number): void {
  const x = PAGE.left + (entries.some(({ mark }) => mark !== null) ? INDENT : 0);
  let y = TOP;
  for (const entry of entries) {
    const { mark, heading, lines } = entry;
    const height = headingHeight(heading, size);
    if (mark !== null) canvas.mark(mark, PAGE.left + 12, y + size * 0.66, size * 0.9, heading);
    canvas.text({ x, y, w: WIDTH, h: height }, heading, { size: headingSize(heading, size), style: STRONG });
    const body = lines.reduce((sum, line) => sum + lineHeight(line, size), 0);
    if (lines.length > 0) {
      const box = { x, y: y + height + size * LINE_GAP, w: WIDTH, h: body };
      canvas.text(box, lines.join('\n'), { size, gap: size * LINE_GAP });
    }
    y += entryHeight(entry, size) + size * ENTRY_GAP;
  }
}

function paginate(entries: readonly Entry[]): Entry[][] {
  const pages: Entry[][] = [[]];
  let left = ROOM;
  for (const { mark, heading, lines } of entries) {
    let waiting = lines.flatMap((line) => piecesOf(line, heading));
    do {
      const count = countFitting(heading, waiting, left);
      if (count < Math.min(1, waiting.length) && left < ROOM) {
        pages.push([]);
        left = ROOM;
        continue;
      }
      const taken = { mark, heading, lines: waiting.splice(0, Math.max(1, count)) };
      pages.at(-1)?.push(taken);
      left -= entryHeight(taken, PAGED_SIZE) + PAGED_SIZE * ENTRY_GAP;
    } while (waiting.length > 0);
    waiting = [];
  }
  return pages;
}

/** How many of the lines fit under the heading; −1 when the heading itself does not. */
function countFitting(heading: string, lines: readonly string[], left: number): number {
  let rest = left - headingHeight(heading, PAGED_SIZE);
  if (rest < 0) return -1;
  let count = 0;
  for (const line of lines) {
    rest -= lineHeight(line, PAGED_SIZE);
    if (rest < 0) break;
    count++;
  }
  return count;
}

/** The lines of an entry, those that are longer than a slide cut where they break anyway. */
function piecesOf(line: string, heading: string): string[] {
  const room = ROOM - headingHeight(heading, PAGED_SIZE) - PAGED_SIZE * LINE_GAP;
  const most = Math.max(1, Math.floor(room / (PAGED_SIZE * PLAIN.leading)));
  return line.split('\n').flatMap((paragraph) => {
    const broken = wrap(paragraph, WIDTH, PAGED_SIZE, PLAIN);
    const pieces: string[] = [];
    for (let at = 0; at < broken.length; at += most) pieces.push(broken.slice(at, at + most).join(''));
    return pieces;
  });
}

function heightOfAll(entries: readonly Entry[], size: number): number {
  return entries.reduce((sum, entry) => sum + entryHeight(entry, size) + size * ENTRY_GAP, -size * ENTRY_GAP);
}

function entryHeight({ heading, lines }: Entry, size: number): number {
  return headingHeight(heading, size) + lines.reduce((sum, line) => sum + lineHeight(line, size), 0);
}

function headingHeight(heading: string, size: number): number {
  return heightOf(heading, WIDTH, headingSize(heading, size), STRONG);
}

/** A heading takes at most a third of the slide. */
function headingSize(heading: string, size: number): number {
  return fitSize(heading, { w: WIDTH, h: ROOM / 3 }, size, STRONG);
}

function lineHeight(line: string, size: number): number {
  return heightOf(line, WIDTH, size, PLAIN) + size * LINE_GAP * line.split('\n').length;
}
