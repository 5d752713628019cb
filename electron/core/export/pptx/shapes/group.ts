import { type Box, emu, typeSize } from '../page';
import { escapeAttribute, escapeXml } from '../text/xml';

export interface ShapeText {
  text: string;
  /** In px. */
  size: number;
  bold: boolean;
  color: string;
  align: 'left' | 'right' | 'center';
  anchor: 'top' | 'middle' | 'bottom';
  /** Height of a line in parts of the type size. */
  leading: number;
  /** Inner margins in px, to the left and right and at the foot. */
  inset?: { side: number; foot: number };
  /** Broken at the shape's width; else each line of the text stands as it is. */
  wraps?: boolean;
  /** To be read upwards. */
  isTurned?: boolean;
}
/** A native shape of a picture, in px on the slide. */
export interface GroupShape {
  /** What it is, for the list of objects. */
  name: string;
  shape: 'rect' | 'ellipse';
  box: Box;
  fill?: string;
  line?: { width: number; color: string };
  text?: ShapeText;
}

/** Ids of the shapes in a group: the group's own, followed by their place. No slide has as many shapes. */
const ID_STEP = 1000;
const ANCHOR = { top: 't', middle: 'ctr', bottom: 'b' } as const;
const ALIGN = { left: 'l', right: 'r', center: 'ctr' } as const;

/** Native shapes as one group, which has the alt text and keeps them together when it is moved. */
export function groupXml(
  id: number,
  shapes: readonly GroupShape[],
  name: string,
  description: string,
  tag: string,
): string {
  const { x, y, w, h } = boundsOf(shapes);
  const place = `x="${emu(x)}" y="${emu(y)}"`;
  const size = `cx="${emu(w)}" cy="${emu(h)}"`;
  return (
    `<p:grpSp><p:nvGrpSpPr>` +
    `<p:cNvPr id="${id}" name="${escapeAttribute(`${name} ${id}`)}" descr="${escapeAttribute(description)}"/>` +
    `<p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm><a:off ${place}/><a:ext ${size}/>` +
    `<a:chOff ${place}/><a:chExt ${size}/></a:xfrm></p:grpSpPr>` +
    `${shapes.map((shape, at) => shapeXml(id * ID_STEP + at, shape, tag)).join('')}</p:grpSp>`
  );
}

function shapeXml(id: number, { name, shape, box, fill, line, text }: GroupShape, tag: string): string {
  const outline =
    line === undefined ? '<a:ln><a:noFill/></a:ln>' : `<a:ln w="${emu(line.width)}">${solid(line.color)}</a:ln>`;
  return (
    `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${escapeAttribute(`${name} ${id}`)}"/><p:cNvSpPr/><p:nvPr/></p:nvSpPr>` +
    `<p:spPr><a:xfrm><a:off x="${emu(box.x)}" y="${emu(box.y)}"/><a:ext cx="${emu(box.w)}" cy="${emu(box.h)}"/></a:xfrm>` +
    `<a:prstGeom prst="${shape}"><a:avLst/></a:prstGeom>` +
    `${fill === undefined ? '<a:noFill/>' : solid(fill)}${outline}</p:spPr>${textXml(text, tag)}</p:sp>`
  );
}

function textXml(text: ShapeText | undefined, tag: string): string {
  if (text === undefined) {
    return `<p:txBody><a:bodyPr/><a:lstStyle/><a:p><a:endParaRPr lang="${tag}"/></a:p></p:txBody>`;
  }
  const { side, foot } = text.inset ?? { side: 0, foot: 0 };
  const margins = `lIns="${emu(side)}" tIns="0" rIns="${emu(side)}" bIns="${emu(foot)}"`;
  const wrap = text.wraps ? 'square' : 'none';
  const turned = text.isTurned ? ' vert="vert270"' : '';
  const type = `lang="${tag}" sz="${typeSize(text.size)}"${text.bold ? ' b="1"' : ''}`;
  const spacing = `<a:lnSpc><a:spcPts val="${typeSize(text.size * text.leading)}"/></a:lnSpc>`;
  const paragraphs = text.text.split('\n').map((lineOfText) => {
    const run =
      lineOfText === ''
        ? ''
        : `<a:r><a:rPr ${type}>${solid(text.color)}</a:rPr><a:t>${escapeXml(lineOfText)}</a:t></a:r>`;
    return `<a:p><a:pPr algn="${ALIGN[text.align]}">${spacing}</a:pPr>${run}<a:endParaRPr ${type}/></a:p>`;
  });
  return (
    `<p:txBody><a:bodyPr${turned} wrap="${wrap}" ${margins} rtlCol="0" anchor="${ANCHOR[text.anchor]}"><a:noAutofit/></a:bodyPr>` +
    `<a:lstStyle/>${paragraphs.join('')}</p:txBody>`
  );
}

function boundsOf(shapes: readonly GroupShape[]): Box {
  const x = Math.min(...shapes.map(({ box }) => box.x));
  const y = Math.min(...shapes.map(({ box }) => box.y));
  const right = Math.max(...shapes.map(({ box }) => box.x + box.w));
  const bottom = Math.max(...shapes.map(({ box }) => box.y + box.h));
  return { x, y, w: right - x, h: bottom - y };
}

function solid(color: string): string {
  const element = /^[0-9A-F]{6}$/.test(color) ? 'srgbClr' : 'schemeClr';
  return `<a:solidFill><a:${element} val="${color}"/></a:solidFill>`;
}
