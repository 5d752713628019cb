import { emu, PAGE } from '../page';
import { NAMESPACES, XML_HEAD } from '../text/xml';
import { type Relationship, relationshipsXml } from './relationships';

/** Ids that the format asks for: slides from 256, masters and layouts from 2³¹. */
export const FIRST_SLIDE_ID = 256;
export const MASTER_ID = 2 ** 31;

/** presentation.xml: masters before slides, as the schema has them. */
export function presentationXml(slides: number, tag: string): string {
  const ids = Array.from(
    { length: slides },
    (_, at) => `<p:sldId id="${FIRST_SLIDE_ID + at}" r:id="rIdSlide${at + 1}"/>`,
  );
  return (
    `${XML_HEAD}<p:presentation ${NAMESPACES} saveSubsetFonts="1" autoCompressPictures="0">` +
    `<p:sldMasterIdLst><p:sldMasterId id="${MASTER_ID}" r:id="rIdMaster"/></p:sldMasterIdLst>` +
    '<p:notesMasterIdLst><p:notesMasterId r:id="rIdNotesMaster"/></p:notesMasterIdLst>' +
    `<p:sldIdLst>${ids.join('')}</p:sldIdLst>` +
    `<p:sldSz cx="${emu(PAGE.width)}" cy="${emu(PAGE.height)}"/><p:notesSz cx="6858000" cy="9144000"/>` +
    `<p:defaultTextStyle><a:defPPr><a:defRPr lang="${tag}"/></a:defPPr>` +
    '<a:lvl1pPr marL="0" algn="l" defTabSz="914400" rtl="0" eaLnBrk="1" latinLnBrk="0" hangingPunct="1">' +
    '<a:defRPr sz="1800" kern="1200"><a:solidFill><a:schemeClr val="tx1"/></a:solidFill>' +
    '<a:latin typeface="+mn-lt"/><a:ea typeface="+mn-ea"/><a:cs typeface="+mn-cs"/></a:defRPr></a:lvl1pPr>' +
    '</p:defaultTextStyle></p:presentation>'
  );
}

export function presentationRelationshipsXml(slides: number): string {
  const toSlides: Relationship[] = Array.from({ length: slides }, (_, at) => ({
    id: `rIdSlide${at + 1}`,
    type: 'slide',
    target: `slides/slide${at + 1}.xml`,
  }));
  return relationshipsXml([
    { id: 'rIdMaster', type: 'slideMaster', target: 'slideMasters/slideMaster1.xml' },
    ...toSlides,
    { id: 'rIdNotesMaster', type: 'notesMaster', target: 'notesMasters/notesMaster1.xml' },
    { id: 'rIdPresProps', type: 'presProps', target: 'presProps.xml' },
    { id: 'rIdViewProps', type: 'viewProps', target: 'viewProps.xml' },
    { id: 'rIdTheme', type: 'theme', target: 'theme/theme1.xml' },
    { id: 'rIdTableStyles', type: 'tableStyles', target: 'tableStyles.xml' },
  ]);
}
