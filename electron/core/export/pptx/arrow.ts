import { emu } from './page';
import { escapeAttribute } from './text/xml';

const WIDTH = 3;

/** A connector with a head at its end, on one level; x positions in px. */
export function arrowXml(
  id: number,
  { from, to, y }: { from: number; to: number; y: number },
  color: string,
  name: string,
  description: string,
): string {
  const flip = to < from ? ' flipH="1"' : '';
  const place =
    `<a:xfrm${flip}><a:off x="${emu(Math.min(from, to))}" y="${emu(y)}"/>` +
    `<a:ext cx="${emu(Math.abs(to - from))}" cy="0"/></a:xfrm>`;
  return (
    `<p:cxnSp><p:nvCxnSpPr><p:cNvPr id="${id}" name="${escapeAttribute(`${name} ${id}`)}" descr="${escapeAttribute(description)}"/>` +
    `<p:cNvCxnSpPr/><p:nvPr/></p:nvCxnSpPr><p:spPr>${place}<a:prstGeom prst="straightConnector1"><a:avLst/></a:prstGeom>` +
    `<a:ln w="${emu(WIDTH)}"><a:solidFill><a:schemeClr val="${color}"/></a:solidFill>` +
    '<a:tailEnd type="triangle" w="med" len="med"/></a:ln></p:spPr></p:cxnSp>'
  );
}
