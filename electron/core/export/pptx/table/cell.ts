import { emu, typeSize } from '../page';
import { COLOR } from '../palette';
import type { TypeStyle } from '../text/fit';
import { escapeXml } from '../text/xml';

export interface Line {
  width: number;
  color: string;
}

export interface Cell {
  text: string;
  size: number;
  style: TypeStyle;
  color?: string;
  align?: 'left' | 'right';
  anchor?: 'top' | 'middle' | 'bottom';
  /** Inner margins in px; none where left out. */
  margin?: { left?: number; right?: number; top?: number; bottom?: number };
  fill?: string;
  over?: Line | undefined;
  under?: Line | undefined;
}

const ANCHOR = { top: 't', middle: 'ctr', bottom: 'b' } as const;

/** One cell of a native table. Its lines have an exact height, so that rows are as high everywhere as computed. */
export function cellXml(
  { text, size, style, color = COLOR.ink, align = 'left', anchor = 'top', ...look }: Cell,
  tag: string,
): string {
  const { left = 0, right = 0, top = 0, bottom = 0 } = look.margin ?? {};
  const type = `lang="${tag}" sz="${typeSize(size)}"${style.bold ? ' b="1"' : ''}`;
  const spacing = `<a:lnSpc><a:spcPts val="${typeSize(size * style.leading)}"/></a:lnSpc>`;
  const paragraphs = text.split('\n').map((line) => {
    const run = line === '' ? '' : `<a:r><a:rPr ${type}>${fillXml(color)}</a:rPr><a:t>${escapeXml(line)}</a:t></a:r>`;
    return `<a:p><a:pPr${align === 'right' ? ' algn="r"' : ''}>${spacing}</a:pPr>${run}<a:endParaRPr ${type}/></a:p>`;
  });
  return (
    `<a:tc><a:txBody><a:bodyPr/><a:lstStyle/>${paragraphs.join('')}</a:txBody>` +
    `<a:tcPr marL="${emu(left)}" marR="${emu(right)}" marT="${emu(top)}" marB="${emu(bottom)}" anchor="${ANCHOR[anchor]}">` +
    `${lineXml('lnT', look.over)}${lineXml('lnB', look.under)}` +
    `${look.fill === undefined ? '<a:noFill/>' : fillXml(look.fill)}</a:tcPr></a:tc>`
  );
}

/** Left out, a line would be taken from the neighbouring row by LibreOffice. */
function lineXml(side: 'lnT' | 'lnB', line: Line | undefined): string {
  if (!line) return `<a:${side} w="0"><a:noFill/></a:${side}>`;
  return `<a:${side} w="${emu(line.width)}" cap="flat" cmpd="sng" algn="ctr">${fillXml(line.color)}<a:prstDash val="solid"/></a:${side}>`;
}

function fillXml(color: string): string {
  const element = /^[0-9A-F]{6}$/.test(color) ? 'srgbClr' : 'schemeClr';
  return `<a:solidFill><a:${element} val="${color}"/></a:solidFill>`;
}
