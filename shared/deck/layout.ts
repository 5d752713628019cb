import { lineEnds } from '../charts/geometry';
import type { FocusSlide, ListEntry, ListSlide, TableRow, TableSlide, TitleSlide } from './deck';

/** A slide in px (1280 × 720 = 13.333 × 7.5 in; pt = px × 0.75). */
export const SLIDE = { width: 1280, height: 720, margin: 64 } as const;
/** Room for everything between the title and the source line. */
export const CONTENT = { x: 64, y: 146, width: 1152, height: 514 } as const;
const TITLE = { width: CONTENT.width, height: 88 };
const QUESTION = { width: CONTENT.width, height: 480 };
/** Title and subtitle above the marks of a title slide. */
const COVER = { width: CONTENT.width, height: 246 };

/** Every text size on slides with its line height, in px. */
export const LINE_HEIGHTS = {
  88: 92,
  84: 92,
  64: 72,
  48: 56,
  36: 42,
  30: 36,
  26: 32,
  24: 32,
  22: 29,
  20: 26,
  18: 24,
  16: 21,
} as const;
export type TextSize = keyof typeof LINE_HEIGHTS;

/** Smaller and smaller settings of a table: text size, and room above and below the words in a row. */
export const TABLE_STEPS: readonly { size: TextSize; pad: number }[] = [
  { size: 24, pad: 26 },
  { size: 24, pad: 16 },
  { size: 24, pad: 10 },
  { size: 22, pad: 8 },
  { size: 20, pad: 6 },
  { size: 18, pad: 5 },
];
export const TABLE_HEAD = { size: 18, height: 45 } as const;
export const TABLE_GUTTER = 24;
export const TABLE_MARK = 38;
const RULE = 1.5;

export const LIST_STEPS: readonly { size: TextSize; gap: number }[] = [
  { size: 26, gap: 30 },
  { size: 24, gap: 26 },
  { size: 22, gap: 22 },
  { size: 20, gap: 18 },
  { size: 18, gap: 14 },
];
export const LIST_MARK = 46;
export const LIST_PARAGRAPH_GAP = 6;
const LIST_HEADING_GAP = 4;

export const FOCUS_STEPS: readonly { name: TextSize; text: TextSize }[] = [
  { name: 48, text: 26 },
  { name: 36, text: 24 },
  { name: 30, text: 22 },
  { name: 26, text: 20 },
  { name: 22, text: 18 },
  { name: 20, text: 16 },
];
export const FOCUS_MARK = 96;
const FOCUS_WORD = 26;
const FOCUS_GAP = 24;

/** Estimated height in px of a text in a column. */
export function textHeight(text: string, width: number, size: TextSize, strong = false): number {
  return lineEnds(text, width, { size, strong }).length * LINE_HEIGHTS[size];
}

/** The largest size at which the text fits, else the smallest. */
function fitText(text: string, box: { width: number; height: number }, sizes: readonly TextSize[]): TextSize {
  const fitting = sizes.find((size) => textHeight(text, box.width, size, true) <= box.height);
  return fitting ?? sizes[sizes.length - 1] ?? 16;
}

/** Size of a slide's title: two lines as a rule. */
export function fitTitle(title: string): TextSize {
  return fitText(title, TITLE, [36, 30, 26, 22, 20, 18]);
}

export function fitQuestion(question: string): TextSize {
  return fitText(question, QUESTION, [84, 64, 48, 36, 30, 26, 24, 22, 20]);
}

const COVER_STEPS: readonly { title: TextSize; subtitle: TextSize }[] = [
  { title: 88, subtitle: 30 },
  { title: 64, subtitle: 30 },
  { title: 48, subtitle: 26 },
  { title: 36, subtitle: 24 },
  { title: 30, subtitle: 22 },
  { title: 24, subtitle: 20 },
];

/** Sizes of title and subtitle on a title slide. */
export function fitCover({ title, subtitle }: TitleSlide): { title: TextSize; subtitle: TextSize } {
  const height = (step: { title: TextSize; subtitle: TextSize }) =>
    textHeight(title, COVER.width, step.title, true) + 16 + textHeight(subtitle, COVER.width, step.subtitle);
  return pick(COVER_STEPS, (step) => height(step) <= COVER.height).step;
}

/** Which of {@link FOCUS_STEPS} fits. */
export function fitFocus({ entries }: FocusSlide): number {
  const width = CONTENT.width - FOCUS_MARK;
  const height = (step: { name: TextSize; text: TextSize }) =>
    entries.reduce(
      (sum, { name, text }) =>
        sum + FOCUS_WORD + textHeight(name, width, step.name, true) + textHeight(text, width, step.text) + FOCUS_GAP,
      -FOCUS_GAP,
    );
  return pick(FOCUS_STEPS, (step) => height(step) <= CONTENT.height).index;
}

/** Width in px of the words in a column. */
export function cellWidth({ columns, rows }: TableSlide, index: number): number {
  const mark = index === 0 && rows.some((row) => row.mark !== null) ? TABLE_MARK : 0;
  return (columns[index]?.width ?? 0) * CONTENT.width - TABLE_GUTTER - mark;
}

export function rowHeight(slide: TableSlide, row: TableRow, step: number): number {
  const { size, pad } = TABLE_STEPS[step] ?? { size: 18, pad: 5 };
  const heights = row.cells.map((cell, index) =>
    textHeight(cell, cellWidth(slide, index), size, slide.columns[index]?.emphasis),
  );
  return Math.max(LINE_HEIGHTS[size], ...heights) + 2 * pad + RULE;
}

/** Height of the header row: grows with the longest header. */
export function headHeight(slide: TableSlide): number {
  const lines = slide.columns.map(
    ({ header }, index) => lineEnds(header, cellWidth(slide, index), { size: TABLE_HEAD.size }).length,
  );
  return TABLE_HEAD.height + (Math.max(1, ...lines) - 1) * LINE_HEIGHTS[TABLE_HEAD.size];
}

/** Which of {@link TABLE_STEPS} fits. */
export function fitTable(slide: TableSlide): number {
  const room = CONTENT.height - headHeight(slide);
  const height = (step: number) => slide.rows.reduce((sum, row) => sum + rowHeight(slide, row, step), 0);
  return pick(TABLE_STEPS, (_, index) => height(index) <= room).index;
}

/** Width in px of a list's words: less where entries have marks. */
export function listWidth({ entries }: Pick<ListSlide, 'entries'>): number {
  return CONTENT.width - (entries.some((entry) => entry.mark !== null) ? LIST_MARK : 0);
}

export function entryHeight(entry: ListEntry, width: number, step: number): number {
  const size = LIST_STEPS[step]?.size ?? 18;
  const lines = entry.lines.map((line) => textHeight(line, width, size) + LIST_PARAGRAPH_GAP);
  const heading = textHeight(entry.heading, width, size, true) + LIST_HEADING_GAP;
  return lines.reduce((sum, height) => sum + height, heading);
}

/** Which of {@link LIST_STEPS} fits. */
export function fitList(slide: ListSlide): number {
  const width = listWidth(slide);
  const height = (gap: number, step: number) =>
    slide.entries.reduce((sum, entry) => sum + entryHeight(entry, width, step) + gap, -gap);
  return pick(LIST_STEPS, ({ gap }, index) => height(gap, index) <= CONTENT.height).index;
}

/** The first step that fits, else the last. */
function pick<T>(steps: readonly T[], fits: (step: T, index: number) => boolean): { step: T; index: number } {
  const found = steps.findIndex(fits);
  const index = found === -1 ? steps.length - 1 : found;
  const step = steps[index];
  if (step === undefined) throw new Error('there is at least one step');
  return { step, index };
}
