import type { Language } from '@shared/domain/language';
import { localesOf } from '@shared/i18n/format';

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };

/** Text for element content or an attribute value. Expects cleaned text. */
export function escapeXml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}

/** Text for an attribute, where a bare line end would be read as a space. */
export function escapeAttribute(text: string): string {
  return escapeXml(text).replaceAll('\n', '&#10;').replaceAll('\t', '&#9;');
}

/**
 * Text for a cell or a chart's cache (ST_Xstring), where `_x000D_` stands for a character: an underscore that begins
 * such a code in the user's text is written as a code itself.
 */
export function escapeSpreadsheetText(text: string): string {
  return escapeXml(text.replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_'));
}

export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export const NAMESPACES =
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ' +
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" ' +
  'xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"';

/** The language tag that Office marks text with, e.g. "sv-SE". */
export function tagOf(language: Language): string {
  const [tag] = localesOf(language);
  if (tag === undefined) throw new Error(`no locale for ${language}`);
  return tag;
}
