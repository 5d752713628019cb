import { glyphWidth } from './glyph-widths';

/** How much wider the strong weight is than the text weight. */
const STRONG = 1.06;
const SOFT_HYPHEN = '\u00ad';
const SOFT_HYPHEN_CODE = 0xad;
const LINE_FEED = 0x0a;
const SPACE = 0x20;
const HYPHEN = 0x2d;
const SLASH = 0x2f;
/** A name that needs more lines than this is shortened where room is scarce. */
const MOST_LINES = 2;
const BREAK_AFTER = new Set([HYPHEN, SLASH]);
const HYPHEN_WIDTH = glyphWidth(HYPHEN);
/** Code points above this take two places in a string. */
const LAST_SHORT = 0xffff;

export interface TextStyle {
  /** Font size in px. */
  size: number;
  strong?: boolean;
}

/** Estimated width in px of a text on one line. Errs on the wide side; soft hyphens take no room. */
export function measureText(text: string, { size, strong = false }: TextStyle): number {
  let thousandths = 0;
  for (let at = 0; at < text.length; at += 1) {
    const codePoint = text.codePointAt(at) ?? 0;
    thousandths += glyphWidth(codePoint);
    if (codePoint > LAST_SHORT) at += 1;
  }
  return (thousandths / 1000) * size * (strong ? STRONG : 1);
}

/** The text without its soft hyphens: for names, alt texts and wherever they would be seen or spoken. */
export function withoutSoftHyphens(text: string): string {
  return text.replaceAll(SOFT_HYPHEN, '');
}

/**
 * Where each line ends (index into the text, spaces at the end included) when it is set in a column of `width` px.
 * Breaks at spaces, after hyphens and slashes and at soft hyphens; a word wider than the column is broken anywhere.
 * A line feed always ends a line. There is at least one line.
 */
export function lineEnds(text: string, width: number, style: TextStyle): number[] {
  const ends: number[] = [];
  let start = 0;
  while (start < text.length) {
    const end = endOfLine(text, start, width, style);
    ends.push(end);
    start = end;
  }
  return ends.length > 0 ? ends : [0];
}

/** The lines as they are drawn: a soft hyphen is a hyphen where a line breaks at it, and nothing elsewhere. */
export function wrapText(text: string, width: number, style: TextStyle): string[] {
  let start = 0;
  return lineEnds(text, width, style).map((end) => {
    const raw = text.slice(start, end);
    start = end;
    const line = withoutSoftHyphens(raw).trim();
    const hyphenated = raw.endsWith(SOFT_HYPHEN) && end < text.length ? `${line}-` : line;
    return measureText(hyphenated, style) <= width ? hyphenated : line;
  });
}

/** Like {@link wrapText}, on two lines at most; what goes over is in the picture's table. */
export function fewLines(text: string, width: number, style: TextStyle): string[] {
  const lines = wrapText(text, width, style);
  if (lines.length <= MOST_LINES) return lines;
  const kept = lines.slice(0, MOST_LINES);
  const last = [...(kept.pop() ?? '')];
  while (last.length > 0 && measureText(`${last.join('')}…`, style) > width) last.pop();
  return [...kept, `${last.join('').trimEnd()}…`];
}

/** Like {@link wrapText}, with lines of about the same length: as narrow as the number of lines allows. */
export function balanceText(text: string, width: number, style: TextStyle): string[] {
  const count = lineEnds(text, width, style).length;
  let best = width;
  while (best > width / 3 && lineEnds(text, best - 8, style).length === count) best -= 8;
  return wrapText(text, best, style);
}

/** Width in px of the widest line. */
export function widestOf(lines: readonly string[], style: TextStyle): number {
  return Math.max(0, ...lines.map((line) => measureText(line, style)));
}

/** A length as it is written into the drawing: to a tenth of a px. */
export function round(length: number): number {
  return Math.round(length * 10) / 10;
}

function endOfLine(text: string, start: number, width: number, style: TextStyle): number {
  const em = (style.size / 1000) * (style.strong ? STRONG : 1);
  const room = width / em;
  let used = 0;
  let lastBreak = 0;
  let at = start;
  while (at < text.length) {
    const codePoint = text.codePointAt(at) ?? 0;
    if (codePoint === LINE_FEED) return at + 1;
    const next = at + (codePoint > LAST_SHORT ? 2 : 1);
    used += glyphWidth(codePoint);
    const isSpace = codePoint === SPACE;
    if (used > room && !isSpace) return lastBreak || Math.max(at, start + next - at);
    at = next;
    if (isSpace || BREAK_AFTER.has(codePoint)) lastBreak = at;
    else if (codePoint === SOFT_HYPHEN_CODE && used + HYPHEN_WIDTH <= room) lastBreak = at;
  }
  return text.length;
}
