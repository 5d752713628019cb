import {
  type Box,
  emu,
  LAYOUT_ORDER,
  LAYOUTS,
  type LayoutName,
  PAGE,
  SLIDE_NUMBER_BOX,
  SUBTITLE_BOX,
  SUBTITLE_SIZE,
  TRACKING,
  typeSize,
} from '../page';
import { placeholderXml } from '../placeholder';
import { paragraphsXml } from '../text/paragraphs';
import { escapeAttribute, NAMESPACES, XML_HEAD } from '../text/xml';
import type { FileWords } from '../words';
import { MASTER_ID } from './presentation';
import { relationshipsXml } from './relationships';
import { treeXml } from './tree';

const COLOR_MAP =
  '<p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" ' +
  'accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/>';
const GROUND = '<p:bg><p:bgPr><a:solidFill><a:schemeClr val="bg1"/></a:solidFill><a:effectLst/></p:bgPr></p:bg>';

/** The master: ground, title, body and slide number, and the type that the layouts build on. */
export function masterXml(words: FileWords, tag: string): string {
  const body = { x: PAGE.left, y: PAGE.top, w: PAGE.right - PAGE.left, h: PAGE.bottom - PAGE.top };
  const shapes =
    placeholderXml(2, titleOf('content', words, tag, 'type="title"')) +
    placeholderXml(3, {
      kind: 'type="body" idx="1"',
      name: words.text,
      place: placeXml(body),
      style: `<a:bodyPr ${INSETS} anchor="t"><a:normAutofit/></a:bodyPr><a:lstStyle/>`,
      paragraphs: paragraphsXml(words.text, tag),
    }) +
    slideNumber(4, words, tag);
  const layouts = LAYOUT_ORDER.map((_, at) => `<p:sldLayoutId id="${MASTER_ID + 1 + at}" r:id="rId${at + 1}"/>`);
  return (
    `${XML_HEAD}<p:sldMaster ${NAMESPACES}><p:cSld>${GROUND}${treeXml(shapes)}</p:cSld>${COLOR_MAP}` +
    `<p:sldLayoutIdLst>${layouts.join('')}</p:sldLayoutIdLst><p:txStyles>` +
    `<p:titleStyle>${levelXml(1, LAYOUTS.content.size, 'b="1"', '+mj')}</p:titleStyle>` +
    `<p:bodyStyle>${levelXml(1, 24, 'b="0"', '+mn')}</p:bodyStyle>` +
    `<p:otherStyle><a:defPPr><a:defRPr lang="${tag}"/></a:defPPr>${levelXml(1, 24, 'b="0"', '+mn')}</p:otherStyle>` +
    '</p:txStyles></p:sldMaster>'
  );
}

export function masterRelationshipsXml(): string {
  const layouts = LAYOUT_ORDER.map((_, at) => ({
    id: `rId${at + 1}`,
    type: 'slideLayout',
    target: `../slideLayouts/slideLayout${at + 1}.xml`,
  }));
  return relationshipsXml([...layouts, { id: 'rIdTheme', type: 'theme', target: '../theme/theme1.xml' }]);
}

const LAYOUT_TYPE: Record<LayoutName, string> = { content: ' type="titleOnly"', title: ' type="title"', question: '' };

export function layoutXml(name: LayoutName, words: FileWords, tag: string): string {
  const isTitle = name === 'title';
  const shapes =
    placeholderXml(2, titleOf(name, words, tag, isTitle ? 'type="ctrTitle"' : 'type="title"')) +
    (isTitle ? subtitle(words, tag) : slideNumber(3, words, tag));
  return (
    `${XML_HEAD}<p:sldLayout ${NAMESPACES}${LAYOUT_TYPE[name]} preserve="1">` +
    `<p:cSld name="${escapeAttribute(words.layouts[name])}">${treeXml(shapes)}</p:cSld>` +
    '<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>'
  );
}

export function layoutRelationshipsXml(): string {
  return relationshipsXml([{ id: 'rId1', type: 'slideMaster', target: '../slideMasters/slideMaster1.xml' }]);
}

const INSETS = 'lIns="0" tIns="0" rIns="0" bIns="0"';

function titleOf(name: LayoutName, words: FileWords, tag: string, kind: string) {
  const { title, size, anchor } = LAYOUTS[name];
  const type = `<a:defRPr sz="${typeSize(size)}" b="1" spc="${Math.round(TRACKING * typeSize(size))}"/>`;
  return {
    kind,
    name: words.title,
    place: placeXml(title),
    style:
      `<a:bodyPr ${INSETS} anchor="${anchor}"><a:normAutofit/></a:bodyPr>` +
      `<a:lstStyle><a:lvl1pPr algn="l">${type}</a:lvl1pPr></a:lstStyle>`,
    paragraphs: paragraphsXml(words.title, tag),
  };
}

function subtitle(words: FileWords, tag: string): string {
  const type = `<a:defRPr sz="${typeSize(SUBTITLE_SIZE)}"><a:solidFill><a:schemeClr val="tx2"/></a:solidFill></a:defRPr>`;
  return placeholderXml(3, {
    kind: 'type="subTitle" idx="1"',
    name: words.subtitle,
    place: placeXml(SUBTITLE_BOX),
    style:
      `<a:bodyPr ${INSETS} anchor="t"><a:normAutofit/></a:bodyPr><a:lstStyle><a:lvl1pPr marL="0" indent="0" algn="l">` +
      `<a:lnSpc><a:spcPct val="113000"/></a:lnSpc><a:buNone/>${type}</a:lvl1pPr></a:lstStyle>`,
    paragraphs: paragraphsXml(words.subtitle, tag),
  });
}

function slideNumber(id: number, words: FileWords, tag: string): string {
  const type = '<a:defRPr sz="1200"><a:solidFill><a:schemeClr val="tx2"/></a:solidFill></a:defRPr>';
  return placeholderXml(id, {
    kind: 'type="sldNum" sz="quarter" idx="12"',
    name: words.slideNumber,
    place: placeXml(SLIDE_NUMBER_BOX),
    style: `<a:bodyPr ${INSETS} anchor="t"/><a:lstStyle><a:lvl1pPr algn="r">${type}</a:lvl1pPr></a:lstStyle>`,
    paragraphs:
      `<a:p><a:fld id="{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}" type="slidenum"><a:rPr lang="${tag}"/>` +
      `<a:t>‹#›</a:t></a:fld><a:endParaRPr lang="${tag}"/></a:p>`,
  });
}

function placeXml({ x, y, w, h }: Box): string {
  return (
    `<a:xfrm><a:off x="${emu(x)}" y="${emu(y)}"/><a:ext cx="${emu(w)}" cy="${emu(h)}"/></a:xfrm>` +
    '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>'
  );
}

function levelXml(level: number, size: number, weight: string, font: string): string {
  return (
    `<a:lvl${level}pPr marL="0" indent="0" algn="l" defTabSz="914400" rtl="0" eaLnBrk="1" latinLnBrk="0" hangingPunct="1">` +
    `<a:spcBef><a:spcPts val="0"/></a:spcBef><a:buNone/><a:defRPr sz="${typeSize(size)}" ${weight} kern="1200">` +
    '<a:solidFill><a:schemeClr val="tx1"/></a:solidFill>' +
    `<a:latin typeface="${font}-lt"/><a:ea typeface="${font}-ea"/><a:cs typeface="${font}-cs"/></a:defRPr></a:lvl${level}pPr>`
  );
}
