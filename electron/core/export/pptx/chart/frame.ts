import { type Box, emu } from '../page';
import { escapeAttribute } from '../text/xml';

const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart';

/** The frame that shows a chart part on a slide. */
export function frameXml(id: number, relation: string, box: Box, name: string, description: string): string {
  return (
    `<p:graphicFrame><p:nvGraphicFramePr>` +
    `<p:cNvPr id="${id}" name="${escapeAttribute(`${name} ${id}`)}" descr="${escapeAttribute(description)}"/>` +
    `<p:cNvGraphicFramePr><a:graphicFrameLocks noGrp="1"/></p:cNvGraphicFramePr><p:nvPr/></p:nvGraphicFramePr>` +
    `<p:xfrm><a:off x="${emu(box.x)}" y="${emu(box.y)}"/><a:ext cx="${emu(box.w)}" cy="${emu(box.h)}"/></p:xfrm>` +
    `<a:graphic><a:graphicData uri="${CHART}"><c:chart xmlns:c="${CHART}" r:id="${relation}"/></a:graphicData></a:graphic>` +
    `</p:graphicFrame>`
  );
}
