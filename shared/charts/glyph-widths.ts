/**
 * Glyph widths in thousandths of an em: for each glyph the wider of Hanken Grotesk and Arial (measured in Chromium,
 * regular weight, rounded up to tens), so that a line that fits here also fits where the bundled font is missing.
 */
const GLYPHS: [width: number, glyphs: string][] = [
  [200, "'"],
  [230, 'ij'],
  [260, '|'],
  [270, 'l’'],
  [280, ' \u00a0!,.:;I[]'],
  [340, '()-`f{}·'],
  [350, 't'],
  [360, '"'],
  [400, '*'],
  [410, 'r'],
  [420, '/'],
  [440, '”“„'],
  [450, '\\'],
  [500, 'sz'],
  [520, 'cx'],
  [530, 'vy'],
  [540, 'k'],
  [560, '$0123456789?JL^_aeghnuåäéü–«»'],
  [580, 'oö'],
  [590, '+<=>bdpq~−'],
  [620, 'FTZø'],
  [670, 'ABEKPSVXYÅÄÉ'],
  [690, '&'],
  [700, '#'],
  [730, 'CDHNRUÜ'],
  [750, 'w'],
  [780, 'GOQÖØ'],
  [840, 'Mm'],
  [890, '%æ'],
  [960, 'W'],
  [1000, 'Æ…'],
  [1020, '@'],
  [1060, '—'],
  [0, '\u00ad\u200b'],
];
const OTHER_LETTER = 700;
const FULL_WIDTH = 1000;
const EMOJI = 1400;
const FIRST_FULL_WIDTH = 0x2e80;
const FIRST_EMOJI = 0x1f000;

/** By code point; texts are measured often enough for this to be seen. */
const WIDTHS = new Uint16Array(FIRST_FULL_WIDTH).fill(OTHER_LETTER);
for (const [width, glyphs] of GLYPHS) {
  for (const glyph of glyphs) WIDTHS[glyph.charCodeAt(0)] = width;
}

/** Width of one glyph, given by its code point, in thousandths of an em. */
export function glyphWidth(codePoint: number): number {
  if (codePoint >= FIRST_EMOJI) return EMOJI;
  return WIDTHS[codePoint] ?? FULL_WIDTH;
}
