import { escapeAttribute } from './text/xml';

export interface Placeholder {
  /** As in `p:ph`, e.g. `type="title"`. */
  kind: string;
  name: string;
  /** Empty when the layout's place holds. */
  place?: string;
  /** `a:bodyPr` and `a:lstStyle`; the layout's hold when left out. */
  style?: string;
  /** `a:p` elements. */
  paragraphs: string;
}

/** A placeholder shape on a slide, layout, master or notes page. */
export function placeholderXml(id: number, { kind, name, place = '', style, paragraphs }: Placeholder): string {
  return (
    `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${escapeAttribute(`${name} ${id}`)}"/>` +
    `<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph ${kind}/></p:nvPr></p:nvSpPr>` +
    `<p:spPr>${place}</p:spPr>` +
    `<p:txBody>${style ?? '<a:bodyPr/><a:lstStyle/>'}${paragraphs}</p:txBody></p:sp>`
  );
}
