import { type Box, emu } from '../page';
import { escapeAttribute } from '../text/xml';
import { type Cell, cellXml } from './cell';

/** Office's own style without grid, so that only the lines that cells ask for are drawn. */
const NO_STYLE = '{2D5ABB26-0587-4C30-8999-92F81FD0307C}';

export interface Table {
  /** The first row holds the heads. Every row has a cell for each column. */
  rows: readonly (readonly Cell[])[];
  /** In px. */
  columnWidths: readonly number[];
  rowHeights: readonly number[];
}

/** A native table on a slide, its first row flagged as the header. */
export function tableXml(id: number, table: Table, box: Box, name: string, description: string, tag: string): string {
  const columns = table.columnWidths.map((width) => `<a:gridCol w="${emu(width)}"/>`);
  const rows = table.rows.map(
    (cells, at) =>
      `<a:tr h="${emu(table.rowHeights[at] ?? 0)}">${cells.map((cell) => cellXml(cell, tag)).join('')}</a:tr>`,
  );
  return (
    `<p:graphicFrame><p:nvGraphicFramePr>` +
    `<p:cNvPr id="${id}" name="${escapeAttribute(`${name} ${id}`)}" descr="${escapeAttribute(description)}"/>` +
    `<p:cNvGraphicFramePr><a:graphicFrameLocks noGrp="1"/></p:cNvGraphicFramePr><p:nvPr/></p:nvGraphicFramePr>` +
    `<p:xfrm><a:off x="${emu(box.x)}" y="${emu(box.y)}"/><a:ext cx="${emu(box.w)}" cy="${emu(box.h)}"/></p:xfrm>` +
    `<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/table">` +
    `<a:tbl><a:tblPr firstRow="1"><a:tableStyleId>${NO_STYLE}</a:tableStyleId></a:tblPr>` +
    `<a:tblGrid>${columns.join('')}</a:tblGrid>${rows.join('')}</a:tbl></a:graphicData></a:graphic></p:graphicFrame>`
  );
}
