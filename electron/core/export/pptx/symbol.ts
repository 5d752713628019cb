import { emu } from './page';
import { COLOR } from './palette';
import { escapeAttribute } from './text/xml';

/** What a legend can show: one answer, a filled mark, a wide outline, the line from lowest to highest. */
export type SymbolKind = 'dot' | 'filled' | 'ring' | 'range';

const LINE = 2.4;
const SIZES: Record<SymbolKind, { w: number; h: number }> = {
  dot: { w: 0.55, h: 0.55 },
  filled: { w: 1, h: 1 },
  ring: { w: 1.2, h: 1.2 },
  range: { w: 1.6, h: 0.1 },
};

/** A small shape around x, y; `size` is the diameter of its circle in px. */
export function symbolXml(
  id: number,
  kind: SymbolKind,
  { x, y, size }: { x: number; y: number; size: number },
  name: string,
  description: string,
): string {
  const [w, h] = [SIZES[kind].w * size, SIZES[kind].h * size];
  const isQuiet = kind === 'dot' || kind === 'range';
  const fill = isQuiet ? `<a:srgbClr val="${COLOR.ink3}"/>` : `<a:schemeClr val="${COLOR.ink}"/>`;
  const solid = `<a:solidFill>${fill}</a:solidFill>`;
  const paint =
    kind === 'ring' ? `<a:noFill/><a:ln w="${emu(LINE)}">${solid}</a:ln>` : `${solid}<a:ln><a:noFill/></a:ln>`;
  return (
    `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${escapeAttribute(`${name} ${id}`)}" descr="${escapeAttribute(description)}"/>` +
    '<p:cNvSpPr/><p:nvPr/></p:nvSpPr>' +
    `<p:spPr><a:xfrm><a:off x="${emu(x - w / 2)}" y="${emu(y - h / 2)}"/><a:ext cx="${emu(w)}" cy="${emu(h)}"/></a:xfrm>` +
    `<a:prstGeom prst="${kind === 'range' ? 'rect' : 'ellipse'}"><a:avLst/></a:prstGeom>${paint}</p:spPr></p:sp>`
  );
}
