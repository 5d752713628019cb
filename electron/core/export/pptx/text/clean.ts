// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML 1.0 cannot hold
const NOT_XML = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;
const LONE_SURROGATE = /\p{Surrogate}/gu;
const SOFT_HYPHEN = /\u00AD/g;
const LINE_END = /\r\n?/g;

/** Most texts have nothing to clean. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: the characters of the rules above
const SUSPECT = /[\u0000-\u0008\u000B-\u001F\u00AD\uD800-\uDFFF\uFFFE\uFFFF]/;

/**
 * Text as a presentation can hold it: without characters that XML 1.0 forbids and without soft hyphens (PowerPoint
 * shows them), lone surrogates replaced by U+FFFD, line ends as "\n". Everything else stays as it is.
 */
export function cleanText(text: string): string {
  if (!SUSPECT.test(text)) return text;
  return text.replace(LINE_END, '\n').replace(NOT_XML, '').replace(SOFT_HYPHEN, '').replace(LONE_SURROGATE, '\uFFFD');
}

/** The same value with every string in it cleaned. */
export function cleanTexts<T>(value: T): T;
export function cleanTexts(value: unknown): unknown {
  if (typeof value === 'string') return cleanText(value);
  if (Array.isArray(value)) return value.map((entry) => cleanTexts(entry));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, cleanTexts(entry)]));
}
