import { strFromU8, unzipSync } from 'fflate';

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", '#10': '\n', '#9': '\t' };

export interface OpenPptx {
  parts: Record<string, Uint8Array>;
  xml(path: string): string;
  /** Slides in order, as XML. */
  slides: string[];
}

export function openPptx(file: Uint8Array): OpenPptx {
  const parts = unzipSync(file);
  const xml = (path: string) => {
    const part = parts[path];
    if (!part) throw new Error(`no part ${path}`);
    return strFromU8(part);
  };
  const count = Object.keys(parts).filter((path) => /^ppt\/slides\/slide\d+\.xml$/.test(path)).length;
  return { parts, xml, slides: Array.from({ length: count }, (_, at) => xml(`ppt/slides/slide${at + 1}.xml`)) };
}

export function decodeXml(text: string): string {
  return text.replace(/&(#?\w+);/g, (entity, name: string) => ENTITIES[name] ?? entity);
}

/** The text of each paragraph in a part, in reading order. */
export function paragraphsOf(xml: string): string[] {
  return [...xml.matchAll(/<a:p>(.*?)<\/a:p>/gs)].map(([, paragraph = '']) =>
    [...paragraph.matchAll(/<a:t>(.*?)<\/a:t>/gs)].map(([, text = '']) => decodeXml(text)).join(''),
  );
}

/** The text of each shape, table cell or placeholder in a part, its paragraphs joined by line ends. */
export function textsOf(xml: string): string[] {
  return [...xml.matchAll(/<(p|a):txBody>(.*?)<\/\1:txBody>/gs)].map(([, , body = '']) =>
    paragraphsOf(body).join('\n'),
  );
}

export function titleOf(slide: string): string {
  const shape = [...slide.matchAll(/<p:sp>.*?<\/p:sp>/gs)].find(([text]) =>
    /<p:ph type="(?:ctrTitle|title)"/.test(text),
  );
  return shape ? (textsOf(shape[0])[0] ?? '') : '';
}
