/** Advance widths of Arial in thousandths of the type size, grouped by width. */
const REGULAR: readonly [width: number, characters: string][] = [
  [191, "'"],
  [222, 'ijl‘’'],
  [260, '|¦'],
  [278, ' !,./:;I[\\]ft\u00A0ÌÍÎÏìíîï'],
  [333, '()-`r¡¨²³´·¸¹“”'],
  [334, '{}'],
  [350, '•'],
  [355, '"'],
  [365, 'º'],
  [370, 'ª'],
  [389, '*'],
  [400, '°'],
  [469, '^'],
  [500, 'Jcksvxyzçýÿšž'],
  [549, '±÷'],
  [556, '#$0123456789?L_abdeghnopqu¢£¤¥§«»àáâãäåèéêëðñòóôõöøùúûüþđł–'],
  [584, '+<=>~¬×−'],
  [611, 'FTZ¿ß'],
  [667, '&ABEKPSVXYÀÁÂÃÄÅÈÉÊËÝÞŠ'],
  [722, 'CDHNRUwÇÐÑÙÚÛÜĐ'],
  [737, '©®'],
  [778, 'GOQÒÓÔÕÖØ'],
  [833, 'Mm'],
  [834, '¼½¾'],
  [889, '%æ'],
  [944, 'Wœ'],
  [1000, 'ÆŒ—…'],
  [1015, '@'],
];
const BOLD: readonly [width: number, characters: string][] = [
  [238, "'"],
  [278, ' ,./I\\ijl\u00A0ÌÍÎÏìíîï‘’'],
  [280, '|¦'],
  [333, '!()-:;[]`ft¡¨²³´·¸¹'],
  [350, '•'],
  [389, '*r{}'],
  [400, '°'],
  [474, '"'],
  [500, 'z“”ž'],
  [556, '#$0123456789J_aceksvxy¢£¤¥§«»àáâãäåçèéêëýÿš–'],
  [584, '+<=>^~¬×−'],
  [611, '?FLTZbdghnopqu¿ßðñòóôõöøùúûüþđł'],
  [667, 'EPSVXYÈÉÊËÝÞŠ'],
  [722, '&ABCDHKNRUÀÁÂÃÄÅÇÐÑÙÚÛÜĐ'],
  [737, '©®'],
  [778, 'GOQwÒÓÔÕÖØ'],
  [833, 'M'],
  [889, '%mæ'],
  [944, 'Wœ'],
  [975, '@'],
  [1000, 'ÆŒ—…'],
];

/** For letters outside the table: wide enough for any Latin, Greek, Cyrillic or Arabic letter, and for ideographs. */
const UNKNOWN = 700;
const WIDE = 1000;
const FIRST_WIDE = 0x2e80;
/** The first half of a surrogate pair has the width of both. */
const LOW_SURROGATES = { from: 0xdc00, to: 0xdfff };

const regular = index(REGULAR);
const bold = index(BOLD);

/** Width of a UTF-16 code unit in thousandths of the type size; 0 for the second half of a surrogate pair. */
export function advance(unit: number, isBold: boolean): number {
  return (isBold ? bold : regular)[unit] ?? WIDE;
}

function index(widths: readonly [number, string][]): Uint16Array {
  const table = new Uint16Array(0x10000).fill(UNKNOWN, 0, FIRST_WIDE).fill(WIDE, FIRST_WIDE);
  for (const [width, characters] of widths) {
    for (const character of characters) table[character.charCodeAt(0)] = width;
  }
  return table.fill(0, LOW_SURROGATES.from, LOW_SURROGATES.to + 1);
}
