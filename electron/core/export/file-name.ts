/** Letters that don't come apart into a plain letter and an accent. */
const PLAIN: Readonly<Record<string, string>> = {
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ß: 'ss',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ŋ: 'ng',
  ŧ: 't',
  ħ: 'h',
};

/** Names that Windows keeps for devices, with any ending. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

/**
 * A file name that every system takes: "Min profil", 17 August 2026, "pptx" → "min-profil-2026-08-17.pptx". Plain
 * lower-case letters, digits and hyphens; "deck" where the title has none of them.
 */
export function fileNameOf(title: string, day: Date, extension: string): string {
  const plain = title
    .toLowerCase()
    .replace(/[^\p{ASCII}]/gu, (letter) => PLAIN[letter] ?? letter)
    .normalize('NFKD')
    .replace(/[\p{Mn}\u00ad]/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-+|-+$/g, '');
  const stem = plain === '' || RESERVED.test(plain) ? 'deck' : plain;
  return `${stem}-${localDay(day)}.${extension}`;
}

function localDay(day: Date): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
}
