import { placeholderXml } from '../placeholder';
import { paragraphsXml } from '../text/paragraphs';
import { escapeAttribute, NAMESPACES, XML_HEAD } from '../text/xml';
import type { FileWords } from '../words';
import { relationshipsXml } from './relationships';
import { treeXml } from './tree';

const COLOR_MAP =
  '<p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" ' +
  'accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/>';
const IMAGE_PLACE = place(685800, 1143000, 5486400, 3086100);
const TEXT_PLACE = place(685800, 4400550, 5486400, 3600450);

/** The page that notes pages follow: the slide above, the notes below. */
export function notesMasterXml(words: FileWords, tag: string): string {
  const shapes =
    imageXml(
      2,
      words.slideImage,
      'type="sldImg" idx="2"',
      `${IMAGE_PLACE}<a:noFill/><a:ln w="12700"><a:solidFill><a:schemeClr val="tx1"/></a:solidFill></a:ln>`,
    ) +
    placeholderXml(3, {
      kind: 'type="body" sz="quarter" idx="3"',
      name: words.notes,
      place: TEXT_PLACE,
      paragraphs: paragraphsXml(words.notes, tag),
    });
  return (
    `${XML_HEAD}<p:notesMaster ${NAMESPACES}>` +
    '<p:cSld><p:bg><p:bgPr><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill><a:effectLst/></p:bgPr></p:bg>' +
    `${treeXml(shapes)}</p:cSld>${COLOR_MAP}` +
    '<p:notesStyle><a:lvl1pPr marL="0" algn="l" defTabSz="914400" rtl="0" eaLnBrk="1" latinLnBrk="0" hangingPunct="1">' +
    '<a:spcAft><a:spcPts val="600"/></a:spcAft><a:defRPr sz="1200" kern="1200"><a:solidFill><a:schemeClr val="tx1"/></a:solidFill>' +
    '<a:latin typeface="+mn-lt"/><a:ea typeface="+mn-ea"/><a:cs typeface="+mn-cs"/></a:defRPr></a:lvl1pPr></p:notesStyle>' +
    '</p:notesMaster>'
  );
}

export function notesMasterRelationshipsXml(): string {
  return relationshipsXml([{ id: 'rId1', type: 'theme', target: '../theme/theme2.xml' }]);
}

/** The notes page of one slide, a paragraph for each line of the notes. */
export function notesXml(notes: string, words: FileWords, tag: string): string {
  const shapes =
    imageXml(2, words.slideImage, 'type="sldImg"', '') +
    placeholderXml(3, { kind: 'type="body" idx="1"', name: words.notes, paragraphs: paragraphsXml(notes, tag) });
  return (
    `${XML_HEAD}<p:notes ${NAMESPACES}><p:cSld>${treeXml(shapes)}</p:cSld>` +
    '<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:notes>'
  );
}

export function notesRelationshipsXml(slide: number): string {
  return relationshipsXml([
    { id: 'rId1', type: 'notesMaster', target: '../notesMasters/notesMaster1.xml' },
    { id: 'rId2', type: 'slide', target: `../slides/slide${slide}.xml` },
  ]);
}

function imageXml(id: number, name: string, kind: string, properties: string): string {
  return (
    `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${escapeAttribute(`${name} ${id}`)}"/>` +
    '<p:cNvSpPr><a:spLocks noGrp="1" noRot="1" noChangeAspect="1"/></p:cNvSpPr>' +
    `<p:nvPr><p:ph ${kind}/></p:nvPr></p:nvSpPr><p:spPr>${properties}</p:spPr></p:sp>`
  );
}

function place(x: number, y: number, w: number, h: number): string {
  return (
    `<a:xfrm><a:off x="${x}" y="${y}"/><a:ext cx="${w}" cy="${h}"/></a:xfrm>` +
    '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>'
  );
}
