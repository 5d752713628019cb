import { SMALLEST } from '../page';
import { advance } from './arial';

export interface TypeStyle {
  bold: boolean;
  /** Height of a line in parts of the type size. */
  leading: number;
  /** Extra space after each letter in parts of the type size; negative is tighter. */
  tracking: number;
}

export const PLAIN: TypeStyle = { bold: false, leading: 1.3, tracking: 0 };
export const STRONG: TypeStyle = { ...PLAIN, bold: true };

/** Lines are broken a little early, so that small differences between programs never add a line. */
const RESERVE = 0.97;
const LINE_END = 10;
/** Under 1 pt the format knows no type. */
const LEAST = 1.34;

/** Width in px of a text on one line, with type of `size` px. */
export function measure(text: string, size: number, style: TypeStyle): number {
  let thousandths = 0;
  for (let at = 0; at < text.length; at++) thousandths += widthAt(text, at, style);
  return (thousandths * size) / 1000;
}

/** The lines that a text breaks into within `width` px. Joined together they are the text, line ends included. */
export function wrap(text: string, width: number, size: number, style: TypeStyle): string[] {
  const room = (width * RESERVE * 1000) / size;
  if (isOneLine(text, width, size, style)) return [text];
  const paragraphs = text.split('\n');
  return paragraphs.flatMap((paragraph, at) =>
    wrapParagraph(at < paragraphs.length - 1 ? `${paragraph}\n` : paragraph, room, style),
  );
}

function isOneLine(text: string, width: number, size: number, style: TypeStyle): boolean {
  return measure(text, size, style) <= width * RESERVE && !text.includes('\n');
}

function wrapParagraph(paragraph: string, room: number, style: TypeStyle): string[] {
  const lines: string[] = [];
  let start = 0;
  let used = 0;
  let breakAt = 0;
  let usedAtBreak = 0;
  for (let at = 0; at < paragraph.length; at++) {
    const width = widthAt(paragraph, at, style);
    const isSpace = paragraph[at] === ' ';
    while (used + width > room && width > 0 && at > start && !isSpace) {
      const end = breakAt > start ? breakAt : at;
      lines.push(paragraph.slice(start, end));
      used = breakAt > start ? used - usedAtBreak : 0;
      start = end;
    }
    used += width;
    if (isSpace || paragraph[at] === '-') {
      breakAt = at + 1;
      usedAtBreak = used;
    }
  }
  lines.push(paragraph.slice(start));
  return lines;
}

/** Width in thousandths of the type size. Line ends and second halves of surrogate pairs have none. */
function widthAt(text: string, at: number, style: TypeStyle): number {
  const unit = text.charCodeAt(at);
  const width = unit === LINE_END ? 0 : advance(unit, style.bold);
  return width === 0 ? 0 : width + style.tracking * 1000;
}

/** Height in px that a text takes within `width` px. */
export function heightOf(text: string, width: number, size: number, style: TypeStyle): number {
  return wrap(text, width, size, style).length * size * style.leading;
}

/** Whether a word of the text is wider than `width` px, so that it would be broken. */
export function breaksWord(text: string, width: number, size: number, style: TypeStyle): boolean {
  return text.split(/[\s-]+/).some((word) => measure(word, size, style) > width * RESERVE);
}

/**
 * The largest whole type size in px, at most `max`, at which the text fits the room without breaking a word; where
 * 12 pt still breaks one, the largest at which it fits at all. Text that no slide could hold goes under 12 pt rather
 * than off the slide.
 */
export function fitSize(text: string, room: { w: number; h: number }, max: number, style: TypeStyle): number {
  if (isOneLine(text, room.w, max, style) && max * style.leading <= room.h) return max;
  const fits = fitOf(text, room, style);
  const largest = largestSize(max, fits);
  if (largest === undefined) {
    let size = SMALLEST;
    while (size > LEAST && !fits(size)) size *= 0.9;
    return Math.max(LEAST, size);
  }
  return largestSize(largest, (size) => !breaksWord(text, room.w, size, style) && fits(size)) ?? largest;
}

/** Whether the text fits at a size. Sizes at which not even full lines would be few enough are ruled out first. */
function fitOf(text: string, { w, h }: { w: number; h: number }, style: TypeStyle): (size: number) => boolean {
  const unbroken = measure(text.replaceAll(' ', ''), 1, style);
  return (size) => {
    const lines = (unbroken * size) / w;
    return lines * size * style.leading <= h && heightOf(text, w, size, style) <= h;
  };
}

function largestSize(max: number, suits: (size: number) => boolean): number | undefined {
  for (let size = max; size >= SMALLEST; size -= 1) {
    if (suits(size)) return size;
  }
  return undefined;
}
