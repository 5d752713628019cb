import { escapeAttribute, escapeSpreadsheetText, XML_HEAD } from '../text/xml';
import { type PackedPart, storePart, zipParts } from '../zip';
import type { ScatterChart } from './scatter';

const SPREADSHEET = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/**
 * The workbook that opens on "Edit data": one sheet with the chart's points and nothing else. Texts are inline strings,
 * which are never formulas. Its parts are stored, as the presentation's zip deflates the whole better.
 */
export function workbook(chart: ScatterChart): Uint8Array {
  return zipParts([...frameParts(chart.sheet), storePart('xl/worksheets/sheet1.xml', sheetXml(chart))]);
}

let kept: { sheet: string; parts: PackedPart[] } | undefined;

/** The parts that are the same for every chart of a deck. */
function frameParts(sheet: string): PackedPart[] {
  if (kept?.sheet !== sheet) {
    kept = {
      sheet,
      parts: [
        storePart(
          '[Content_Types].xml',
          `${XML_HEAD}<Types xmlns="${PACKAGE}/content-types">` +
            '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
            `<Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/>` +
            `<Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPE}.worksheet+xml"/></Types>`,
        ),
        storePart('_rels/.rels', relation(`${OFFICE}/officeDocument`, 'xl/workbook.xml')),
        storePart(
          'xl/workbook.xml',
          `${XML_HEAD}<workbook xmlns="${SPREADSHEET}" xmlns:r="${OFFICE}">` +
            `<sheets><sheet name="${escapeAttribute(sheet)}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
        ),
        storePart('xl/_rels/workbook.xml.rels', relation(`${OFFICE}/worksheet`, 'worksheets/sheet1.xml')),
      ],
    };
  }
  return kept.parts;
}

function relation(type: string, target: string): string {
  return (
    `${XML_HEAD}<Relationships xmlns="${PACKAGE}/relationships">` +
    `<Relationship Id="rId1" Type="${type}" Target="${target}"/></Relationships>`
  );
}

function sheetXml({ series, heads }: ScatterChart): string {
  const rows = series.flatMap(({ name, points }) =>
    points.map((point) => (point === null ? [] : [name, point.label, point.when, point.x, point.y])),
  );
  const body = [heads, ...rows].map((cells, at) => rowXml(at + 1, cells)).join('');
  return `${XML_HEAD}<worksheet xmlns="${SPREADSHEET}"><sheetData>${body}</sheetData></worksheet>`;
}

function rowXml(row: number, cells: readonly (string | number)[]): string {
  const written = cells.map((value, at) => {
    const reference = `${'ABCDE'[at]}${row}`;
    if (typeof value === 'number') return `<c r="${reference}"><v>${value}</v></c>`;
    if (value === '') return '';
    return `<c r="${reference}" t="inlineStr"><is><t xml:space="preserve">${escapeSpreadsheetText(value)}</t></is></c>`;
  });
  return `<row r="${row}">${written.join('')}</row>`;
}
